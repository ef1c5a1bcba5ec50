using FsCheck;
using FsCheck.Fluent;
using Hyte.Participation.Files;
using Microsoft.AspNetCore.Http;

namespace Hyte.Participation.Tests.Files;

public sealed class CheckedFileTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void A_photo_is_kept_without_place_person_and_preview_but_the_right_way_up(int orientation)
    {
        var sent = Pictures.Jpeg((ushort)orientation);
        Assert.True(Pictures.Tells(sent));
        var kept = Take("kuva.jpg", sent).File!.Bytes;

        Assert.False(Pictures.Tells(kept));
        Assert.Equal([0xFF, 0xD9], kept[^2..]);
        Assert.Equal(orientation == 1, !Contains(kept, [0xFF, 0xE1]));
        Assert.Equal(orientation == 6 ? (4, 8) : (8, 4), ImageSize.Of(kept));
        Assert.True(Contains(kept, [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]), "the pixels are as they were");
        Assert.True(Contains(kept, "ICC_PROFILE"u8.ToArray()), "colours are as they were");
        Assert.Equal(kept, Take("kuva.jpg", kept).File!.Bytes);
    }

    [Fact]
    public void Other_pictures_lose_what_is_written_in_them_too()
    {
        var png = Take("kuva.png", Pictures.Png()).File!;
        var webp = Take("kuva.webp", Pictures.Webp()).File!;
        Assert.False(Pictures.Tells(png.Bytes));
        Assert.False(Pictures.Tells(webp.Bytes));
        Assert.Equal(((20, 10), (30, 15)), (ImageSize.Of(png.Bytes), ImageSize.Of(webp.Bytes)));
        Assert.Equal(webp.Bytes.Length - 8, BitConverter.ToInt32(webp.Bytes, 4));
        Assert.Equal(0, webp.Bytes[20] & 0b0000_1100);
    }

    [Theory]
    [InlineData("ohjelma.jpg", "MZ\u0090 this is a program")]
    [InlineData("sivu.png", "<html><script>alert(1)</script></html>")]
    [InlineData("piirros.jpg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("tyhja.jpg", "")]
    public void What_is_no_picture_is_refused_whatever_its_name_says(string name, string content)
    {
        var (file, refused) = Take(name, [.. content.Select(letter => (byte)letter)]);
        Assert.Null(file);
        Assert.NotNull(refused);
    }

    [Fact]
    public void A_cut_picture_is_refused()
    {
        var whole = Pictures.Jpeg();
        Assert.Equal(EventTexts.FileBroken, Take("kuva.jpg", whole[..60]).Refused);
        Assert.Equal(EventTexts.FileBroken, Take("kuva.png", Pictures.Png()[..40]).Refused);
    }

    [Fact]
    public void Minutes_may_be_a_paper_but_a_spreadsheet_or_a_paper_with_macros_is_none()
    {
        Assert.Equal("muistio.docx", Take("C:\\kansio\\muistio.doc", Pictures.Zip("[Content_Types].xml", "word/document.xml"), CheckedFile.Documents).File!.Name);
        Assert.Equal("muistio.pdf", Take("muistio.pdf", [.. "%PDF-1.7"u8], CheckedFile.Documents).File!.Name);
        Assert.Null(Take("taulukko.docx", Pictures.Zip("[Content_Types].xml", "xl/workbook.xml"), CheckedFile.Documents).File);
        Assert.Null(Take("makro.docx", Pictures.Zip("word/document.xml", "word/vbaProject.bin"), CheckedFile.Documents).File);
        Assert.Null(Take("muistio.pdf", [.. "%PDF-1.7"u8]).File);
    }

    [Fact]
    public async Task A_file_over_eight_megabytes_is_refused_before_it_is_read()
    {
        string? refused = null;
        using var empty = new MemoryStream();
        var sent = new FormFile(empty, 0, CheckedFile.Largest + 1, "photo", "kuva.jpg");
        Assert.Null(await CheckedFile.ReadAsync(sent, CheckedFile.Images, message => refused = message, default));
        Assert.StartsWith("Tiedosto on liian suuri", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void No_bytes_break_the_check()
    {
        byte[][] beginnings = [[0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [.. "RIFF\0\0\0\0WEBP"u8], [.. "PK\u0003\u0004"u8], []];
        Prop.ForAll<byte[], int>((rest, which) =>
        {
            byte[] bytes = [.. beginnings[(which & int.MaxValue) % beginnings.Length], .. rest ?? []];
            var (file, refused) = Take("x.jpg", bytes, CheckedFile.Documents);
            if (file is not null) _ = new StoredFile(file);
            return file is null == refused is not null;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Cutting_a_real_file_anywhere_never_breaks_the_check()
    {
        foreach (var whole in (byte[][])[Pictures.Jpeg(6), Pictures.Png(), Pictures.Webp()])
        {
            for (var length = 0; length < whole.Length; length++)
            {
                var (file, refused) = Take("x.jpg", whole[..length]);
                if (file is not null) _ = new StoredFile(file);
                Assert.True(file is null == refused is not null);
            }
        }
    }

    private static (CheckedFile? File, string? Refused) Take(string name, byte[] bytes, IReadOnlyList<FileKind>? allowed = null)
    {
        string? refused = null;
        return (CheckedFile.Of(name, bytes, allowed ?? CheckedFile.Images, message => refused = message), refused);
    }

    private static bool Contains(byte[] bytes, byte[] part) => bytes.AsSpan().IndexOf(part) >= 0;
}
