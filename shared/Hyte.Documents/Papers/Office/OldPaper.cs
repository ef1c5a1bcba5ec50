using System.Text;
using Hyte.Modules;

namespace Hyte.Documents.Papers.Office;

/// <summary>Tells what an OLE file is: a document of the old Office, or one of today's behind a password.</summary>
internal static class OldPaper
{
    // A document with a password is a new one, locked into a stream of this name; names are UTF-16 in the file's directory.
    private static readonly byte[] Locked = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The refusal that tells what to do with the file.</summary>
    public static RuleBrokenException Refused(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Locked) >= 0
        ? new RuleBrokenException("paper.password", string.Format(Texts.PaperPassword, name))
        : new RuleBrokenException("paper.old-format", string.Format(Texts.PaperOldFormat, name));
}
