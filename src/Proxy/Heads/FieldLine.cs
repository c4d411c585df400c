using System.Text;

namespace Dlp.Proxy.Heads;

/// <summary>One header or trailer line, checked and cut into name and value.</summary>
internal readonly ref struct FieldLine
{
    private FieldLine(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Name = name;
        Value = value;
    }

    public ReadOnlySpan<byte> Name { get; }

    /// <summary>Value without surrounding SP and HTAB.</summary>
    public ReadOnlySpan<byte> Value { get; }

    public bool Is(ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(Name, name);

    public bool ValueIs(ReadOnlySpan<byte> value) => Ascii.EqualsIgnoreCase(Value, value);

    /// <param name="line">Line without its CRLF; not empty.</param>
    /// <param name="field">The cut line; meaningful when the result is <see cref="HeadViolationKind.None"/>.</param>
    public static HeadViolationKind TryCut(ReadOnlySpan<byte> line, out FieldLine field)
    {
        field = default;
        if (line[0] is (byte)' ' or (byte)'\t')
        {
            return HeadViolationKind.ObsoleteFolding;
        }

        var colon = line.IndexOfAnyExcept(HttpBytes.Token);
        if (colon <= 0 || line[colon] != (byte)':')
        {
            return colon > 0 && line[colon] is (byte)' ' or (byte)'\t'
                ? HeadViolationKind.SpaceBeforeColon
                : HeadViolationKind.HeaderNameSyntax;
        }

        var value = line[(colon + 1)..];
        if (value.ContainsAnyExcept(HttpBytes.FieldValue))
        {
            return HeadViolationKind.HeaderValueByte;
        }

        field = new FieldLine(line[..colon], value.Trim(" \t"u8));

        // Framing fields get no tab as padding: lenient parsers disagree on it.
        if (IsFraming(field) && value.Contains((byte)'\t'))
        {
            return HeadViolationKind.HeaderValueByte;
        }

        return IsLookalike(field.Name) ? HeadViolationKind.FramingLookalike : HeadViolationKind.None;
    }

    private static bool IsFraming(in FieldLine field) => field.Name.Length switch
    {
        4 => field.Is("Host"u8),
        14 => field.Is("Content-Length"u8),
        17 => field.Is("Transfer-Encoding"u8),
        _ => false,
    };

    // CGI-style origins fold '_' into '-' and would see a second framing header.
    private static bool IsLookalike(ReadOnlySpan<byte> name) => name.Length switch
    {
        14 => Ascii.EqualsIgnoreCase(name, "Content_Length"u8),
        17 => Ascii.EqualsIgnoreCase(name, "Transfer_Encoding"u8),
        _ => false,
    };
}
