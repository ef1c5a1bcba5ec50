using System.Globalization;
using System.Text;

namespace Hyte.Documents.Papers.Office;

/// <summary>Shows a number that is not negative by one section of a format.</summary>
internal sealed class DigitFormat
{
    /// <summary>A decimal comma, spaces between thousands and a plain minus, which the Finnish culture does not have.</summary>
    public static readonly NumberFormatInfo Finnish = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = " " };

    // More places than a number has digits.
    private const int MaxPlaces = 20;

    private readonly StringBuilder _before = new();
    private readonly StringBuilder _after = new();
    private int _needed;
    private int _decimals;
    private int _neededDecimals;
    private int _percents;
    private int _thousands;
    private bool _isGrouped;
    private bool _isExponential;

    private DigitFormat()
    {
    }

    /// <summary>The section; null when it shows no number, or shows it as something rare.</summary>
    public static DigitFormat? Of(List<FormatToken> section)
    {
        var format = new DigitFormat();
        return format.Takes(section) ? format : null;
    }

    /// <summary>The number in the section's words.</summary>
    public string? Show(decimal number)
    {
        try
        {
            for (var i = 0; i < _percents; i++) number *= 100;
            for (var i = 0; i < _thousands; i++) number /= 1000;
            var decimals = new string('0', _neededDecimals) + new string('#', _decimals - _neededDecimals);
            var places = (_isGrouped ? "#,##" : "") + (_needed > 0 ? new string('0', _needed) : "#") + (_decimals > 0 ? "." + decimals : "") + (_isExponential ? "E+00" : "");
            return _before + Math.Round(number, _isExponential ? 28 : _decimals, MidpointRounding.AwayFromZero).ToString(places, Finnish) + _after;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private bool Takes(List<FormatToken> section)
    {
        var last = section.FindLastIndex(t => t.Kind is '0' or '#' or '?');
        var first = section.FindIndex(t => t.Kind is '0' or '#' or '?');
        if (first < 0) return false;
        var inDecimals = false;
        foreach (var (position, token) in section.Index())
        {
            switch (token.Kind)
            {
                case '0' or '#' or '?' when _isExponential:
                    break;
                case '0' or '#' or '?' when inDecimals:
                    _decimals++;
                    if (token.Kind == '0') _neededDecimals = _decimals;
                    break;
                case '0' or '#' or '?':
                    // After the first place that is always shown, every place is.
                    if (token.Kind == '0' || _needed > 0) _needed++;
                    break;
                case '.' when position >= first - 1 && !inDecimals:
                    inDecimals = true;
                    break;
                case ',' when position < last:
                    _isGrouped = true;
                    break;
                case ',':
                    _thousands++;
                    break;
                case FormatToken.Exponent:
                    _isExponential = true;
                    break;
                case '%':
                    _percents++;
                    // The Finnish spreadsheet writes "82 %" for the format "0%".
                    Take(position < first ? "%" : (_after.ToString() is [.., ' ' or '\u00A0'] ? "%" : " %"), position < first);
                    break;
                case FormatToken.Bracket:
                    break;
                case FormatToken.Literal when !inDecimals && position > first && position < last && token.Text is (" " or "\u00A0"):
                    // Some programs write the Finnish way of parting thousands as a plain space.
                    _isGrouped = true;
                    break;
                case FormatToken.Literal when position < first || position > last:
                    Take(token.Text, position < first);
                    break;
                default:
                    return false;
            }
        }

        return _needed <= MaxPlaces && _decimals <= MaxPlaces && _percents <= 2 && _thousands <= 4;
    }

    private void Take(string text, bool before) => (before ? _before : _after).Append(text);
}
