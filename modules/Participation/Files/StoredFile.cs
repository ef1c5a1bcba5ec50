using System.Security.Cryptography;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Files;

/// <summary>A file that belongs to a record of a register: minutes, a photo, a picture of an area. It never changes; another one takes its place.</summary>
internal sealed class StoredFile : Record
{
    public const int LongestName = 200;

    private StoredFile()
    {
    }

    public StoredFile(CheckedFile file)
    {
        Name = file.Name;
        ContentType = file.Kind.ContentType;
        Bytes = file.Bytes;
        Size = file.Bytes.Length;
        Sha256 = Convert.ToHexString(SHA256.HashData(file.Bytes));
        (Width, Height) = file.Kind.IsImage ? ImageSize.Of(file.Bytes) : (0, 0);
    }

    public string Name { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    [NotInHistory]
    public byte[] Bytes { get; private set; } = [];

    /// <summary>In bytes.</summary>
    public int Size { get; private set; }

    /// <summary>SHA-256 of the bytes, in hex.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>In pixels, of an image as it is shown; 0 when it could not be read or is no image.</summary>
    public int Width { get; private set; }

    /// <summary>As <see cref="Width"/>.</summary>
    public int Height { get; private set; }
}

internal sealed class StoredFileModel : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.Record("stored_file");
        builder.Property(f => f.Name).HasMaxLength(StoredFile.LongestName);
        builder.Property(f => f.ContentType).HasMaxLength(100);
        builder.Property(f => f.Sha256).HasMaxLength(64);
    }
}
