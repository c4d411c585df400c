namespace Dlp.Proxy.Heads;

/// <summary>Content-Length and Transfer-Encoding of one head. Exact values only: no lists, signs, leading zeros or other codings.</summary>
internal struct FramingFields
{
    private bool _hasLength;
    private bool _chunked;

    /// <summary>Content-Length; 0 when absent.</summary>
    public long Length { get; private set; }

    public readonly bool HasLength => _hasLength;

    public readonly bool Chunked => _chunked;

    public HeadViolationKind SetLength(ReadOnlySpan<byte> value)
    {
        if (_hasLength)
        {
            return HeadViolationKind.ContentLengthRepeated;
        }

        // ^(0|[1-9][0-9]{0,17})$ fits a long.
        if (value.Length is 0 or > 18 || value.ContainsAnyExceptInRange((byte)'0', (byte)'9') || (value[0] == (byte)'0' && value.Length > 1))
        {
            return HeadViolationKind.ContentLengthSyntax;
        }

        long length = 0;
        foreach (var digit in value)
        {
            length = (length * 10) + (digit - '0');
        }

        Length = length;
        _hasLength = true;
        return HeadViolationKind.None;
    }

    public HeadViolationKind SetTransferEncoding(in FieldLine field)
    {
        if (_chunked)
        {
            return HeadViolationKind.TransferEncodingRepeated;
        }

        _chunked = field.ValueIs("chunked"u8);
        return _chunked ? HeadViolationKind.None : HeadViolationKind.TransferEncodingSyntax;
    }

    public readonly HeadViolationKind Check(bool http10) => (_chunked, _hasLength, http10) switch
    {
        (true, true, _) => HeadViolationKind.LengthAndTransferEncoding,
        (true, _, true) => HeadViolationKind.TransferEncodingInHttp10,
        _ => HeadViolationKind.None,
    };
}
