using System.Buffers;
using System.Text;

namespace Dlp.Proxy.Answers;

/// <summary>One stream event or document on its way through: its bytes, and the texts in it that change.</summary>
internal sealed class AnswerFrame(ReadOnlyMemory<byte> raw) : IDisposable
{
    private readonly List<TextSlot> _slots = [];
    private ReadOnlyMemory<byte> _raw = raw;
    private byte[]? _rented;

    public int Length => _raw.Length;

    /// <summary>Texts that are not settled yet.</summary>
    public int Pending { get; private set; }

    public IReadOnlyList<TextSlot> Slots => _slots;

    public void Add(TextSlot slot)
    {
        _slots.Add(slot);
        if (slot.Holder is not null)
            Pending++;
    }

    public void Settle(TextSlot slot)
    {
        slot.Holder = null;
        Pending--;
    }

    /// <summary>Copies the bytes, which so far belong to the framer.</summary>
    public void Own()
    {
        _rented = ArrayPool<byte>.Shared.Rent(_raw.Length);
        _raw.CopyTo(_rented);
        _raw = _rented.AsMemory(0, _raw.Length);
    }

    public void WriteTo(IBufferWriter<byte> output)
    {
        var bytes = _raw.Span;
        var done = 0;
        _slots.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        foreach (var slot in _slots)
        {
            if (!slot.IsChanged)
                continue;
            output.Write(bytes[done..slot.Start]);
            if (slot.IsJson)
                JsonToken.Write(slot.Text, output);
            else
                WriteLines(slot.Text, output);
            done = slot.Start + slot.Length;
        }
        output.Write(bytes[done..]);
    }

    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
        _rented = null;
    }

    /// <summary>A value with line breaks takes several data lines; the client joins them again (WHATWG HTML 9.2.6).</summary>
    private static void WriteLines(string text, IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\ndata: "), output);
}
