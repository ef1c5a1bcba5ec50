using Hyte.Documents.Sheets;

namespace Hyte.Programmes.Tests.Sheets;

/// <summary>What is measured by the memory of the whole process, and so runs when no other test does.</summary>
[Collection(Alone)]
public sealed class SheetMemoryTests
{
    private const string Alone = "Alone in the process";

    private static readonly Column[] Columns = [Column.Text("Nimi", "Nimi."), Column.WholeNumber("Vuosi", "Vuosi."), Column.Number("Arvo", "Arvo."), Column.Day("Päivä", "Päivä."), Column.LongText("Kirjaus", "Kirjaus.")];

    [Fact]
    public void A_hundred_thousand_rows_are_written_without_being_held()
    {
        IReadOnlyList<Cell> row = ["Kirjasto", 2023, -12.5m, new DateOnly(2023, 6, 30), "Ensin.\r\nSitten."];
        using var nowhere = new Measured();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        SheetFile.Write(nowhere, [new Sheet("Paljon", Columns, Enumerable.Range(0, 100_000).Select(n =>
        {
            if (n % 20_000 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            return row;
        }))]);
        Assert.True(nowhere.Written > 1_000_000, $"{nowhere.Written} bytes");
        Assert.True(most < 30_000_000, $"{most} bytes were held.");
    }

    /// <summary>Tests of this collection run after the others, one at a time.</summary>
    [CollectionDefinition(Alone, DisableParallelization = true)]
    public sealed class AloneCollection;

    /// <summary>Takes bytes and keeps none; cannot be gone back in, as an answer to a browser cannot.</summary>
    private sealed class Measured : Stream
    {
        public long Written { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override void Write(byte[] buffer, int offset, int count) => Written += count;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
