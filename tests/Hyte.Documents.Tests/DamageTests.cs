using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hyte.Documents.Papers;
using Hyte.Modules;

namespace Hyte.Documents.Tests;

/// <summary>Files come from anywhere: cut short, mixed up on the way, or made to hurt. They are read or refused, soon, and never with another failure.</summary>
public sealed class DamageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly PaperLimits Limits = PaperLimits.Standard with { UnfoldedBytes = 5_000_000, Rows = 1_000, CellLength = 1_000 };

    private static readonly Arbitrary<Damage[]> AnyDamage = Arb.From(
        from count in Gen.Choose(1, 4)
        from damage in Gen.ArrayOf(
            from kind in Gen.Choose(0, 4)
            from at in Gen.Choose(0, 1_000_000)
            from length in Gen.Choose(0, 60)
            from value in Gen.Choose(0, 255)
            select new Damage(kind, at, length, (byte)value), count)
        select damage);

    private static readonly Arbitrary<(int Part, int At, int Length, string Instead)[]> AnyXmlDamage = Arb.From(
        from count in Gen.Choose(1, 4)
        from damage in Gen.ArrayOf(
            from part in Gen.Choose(0, 1_000)
            from at in Gen.Choose(0, 1_000_000)
            from length in Gen.Choose(0, 12)
            from instead in Gen.Elements(
                "", "0", "-1", "1", "99999999999999999999", "1E400", "NaN", "\"", "'", "<", ">", "/>", "&", "&#0;", "&#xD800;", "\0", "]]>", "<![CDATA[", "<!--", "<!DOCTYPE a>", "ä", "\uFFFF", "_x0000_",
                "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>", "<w:p/>", "<w:del/>", "<w:gridSpan w:val=\"99999\"/>", "<row/>", "<c t=\"s\"><v>7</v></c>", "<c/>", "<v>", "<a:tc/>", "<a:tr/>", "<p:sp/>", "<p:grpSp>", "</p:grpSp>", "../", "A1:XFD1048576", "ZZZZ9")
            select (part, at, length, instead), count)
        select damage);

    // Whole tags exchanged, doubled or taken away keep the XML well-formed more often than letters do, and so reach further.
    private static readonly Arbitrary<(int Part, int From, int To)[]> AnyTagDamage = Arb.From(
        from count in Gen.Choose(1, 4)
        from damage in Gen.ArrayOf(
            from part in Gen.Choose(0, 1_000)
            from first in Gen.Choose(0, 1_000)
            from to in Gen.Choose(0, 1_000)
            select (part, first, to), count)
        select damage);

    public static TheoryData<string> Kinds => ["Sheets", "Text", "Slides", "Csv"];

    [Theory, MemberData(nameof(Kinds))]
    public void A_damaged_file_is_read_or_refused(string kind) =>
        Check(AnyDamage, damage => damage.Aggregate(Sample(kind), (file, each) => each.To(file)));

    [Theory]
    [InlineData("Sheets")]
    [InlineData("Text")]
    [InlineData("Slides")]
    public void A_document_with_damaged_parts_is_read_or_refused(string kind) => Check(AnyXmlDamage, damage => WithParts(Sample(kind), (number, text) =>
    {
        foreach (var (part, at, length, instead) in damage.Where(d => d.Part % 8 == number % 8))
        {
            var from = at % (text.Length + 1);
            text = string.Concat(text.AsSpan(0, from), instead, text.AsSpan(Math.Min(text.Length, from + length)));
        }

        return text;
    }));

    [Theory]
    [InlineData("Sheets")]
    [InlineData("Text")]
    [InlineData("Slides")]
    public void A_document_with_mixed_up_tags_is_read_or_refused(string kind) => Check(AnyTagDamage, damage => WithParts(Sample(kind), (number, text) =>
    {
        var tags = text.Split('<').ToList();
        if (tags.Count < 2) return text;
        foreach (var (part, from, to) in damage.Where(d => d.Part % 8 == number % 8))
        {
            var taken = tags[1 + (from % (tags.Count - 1))];
            if (part % 3 == 0) tags.Insert(1 + (to % (tags.Count - 1)), taken);
            else if (part % 3 == 1) tags[1 + (to % (tags.Count - 1))] = taken;
            else if (taken.Contains("/>", StringComparison.Ordinal)) tags.Remove(taken);
        }

        return string.Join('<', tags);
    }));

    [Fact]
    public void Any_bytes_are_read_or_refused()
    {
        byte[][] beginnings = [[], "PK\u0003\u0004"u8.ToArray(), "PK\u0005\u0006"u8.ToArray(), "%PDF"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [0xFF, 0xFE], "a;b\n\""u8.ToArray()];
        var any = from start in Gen.Elements(beginnings)
                  from rest in Gen.ArrayOf(Gen.Choose(0, 255).Select(b => (byte)b))
                  select start.Concat(rest).ToArray();
        Check(Arb.From(any), bytes => bytes);
    }

    private static void Check<T>(Arbitrary<T> any, Func<T, byte[]> file) =>
        Prop.ForAll(any, damage => IsReadOrRefused(file(damage))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static bool IsReadOrRefused(byte[] file)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var paper = PaperReader.Read(new MemoryStream(file), "paperi", Limits);
            var rows = paper.Parts.SelectMany(p => p.Rows).ToList();
            return rows.Count <= Limits.Rows
                && rows.TrueForAll(r => r.Cells.Count <= Limits.Columns && r.Filled > 0 && r.Cells.All(c => c.Text.Length <= Limits.CellLength))
                && watch.Elapsed < Patience;
        }
        catch (RuleBrokenException refusal)
        {
            return refusal.Code.StartsWith("paper.", StringComparison.Ordinal) && watch.Elapsed < Patience;
        }
    }

    private static byte[] WithParts(byte[] file, Func<int, string, string> change)
    {
        var number = 0;
        return Zipped.With(file, (_, content) => Encoding.UTF8.GetBytes(change(number++, Encoding.UTF8.GetString(content))));
    }

    private static byte[] Sample(string kind) => kind switch
    {
        "Sheets" => Samples.Sheets,
        "Text" => Samples.Text,
        "Slides" => Samples.Slides,
        _ => "Mittari;Lähtötaso;\"Seli\"\"te\"\nPyöräily;12,5;\"kaksi\nriviä\"\n;;\na;b;c\n"u8.ToArray(),
    };

    private sealed record Damage(int Kind, int At, int Length, byte Value)
    {
        public byte[] To(byte[] file)
        {
            var from = At % (file.Length + 1);
            var to = Math.Min(file.Length, from + Length);
            return Kind switch
            {
                // A letter changed, a piece cut out, a piece repeated, the end cut off, a piece filled with one value.
                0 when from < file.Length => [.. file[..from], Value, .. file[(from + 1)..]],
                1 => [.. file[..from], .. file[to..]],
                2 => [.. file[..to], .. file[from..]],
                3 => file[..from],
                _ => [.. file[..from], .. Enumerable.Repeat(Value, to - from), .. file[to..]],
            };
        }
    }
}
