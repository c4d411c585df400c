using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dlp.Proxy.Apps.Json;

/// <summary>The pass behind <see cref="JsonStringMap"/>: keeps the pointer of the current value in one growing buffer and records texts.</summary>
internal sealed class JsonWalk(JsonLimits limits, FrozenSet<string> watched)
{
    private const int LongNumberDigits = 9;
    private const int LinearKeys = 12;

    private readonly StringBuilder _pointer = new(128);
    private readonly Stack<Frame> _frames = new();
    private readonly HashSet<string> _names = [];
    private readonly StringBuilder _plainKeys = new();

    public List<JsonText> Texts { get; } = [];

    public Dictionary<string, JsonTokenType> TopLevel { get; } = [];

    public HashSet<string> NonEmpty { get; } = [];

    public JsonTokenType Root { get; private set; }

    /// <summary>Empty on success; otherwise the reason.</summary>
    /// <exception cref="JsonException">Malformed, too deep, or followed by more.</exception>
    public string Run(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
        string? topName = null;
        while (reader.Read())
        {
            var token = reader.TokenType;
            if (token == JsonTokenType.PropertyName)
            {
                if (Key(ref reader) is not { } name)
                    return "json:duplicate key";
                if (_frames.Count == 1)
                    topName = name;
                if (Texts.Count + _names.Count > limits.MaxTokens)
                    return "budget:json tokens";
                continue;
            }

            if (token is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                Leave();
                continue;
            }

            if (_frames.Count == 0)
                Root = token;
            else if (_frames.Count == 1 && topName is not null)
                TopLevel[topName] = token;
            Enter(token);
            switch (token)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    _frames.Push(new Frame(token == JsonTokenType.StartArray, _pointer.Length) { IsWatched = _frames.TryPeek(out var parent) && parent.NextIsWatched && !parent.IsArray });
                    break;
                case JsonTokenType.String:
                    var start = (int)reader.TokenStartIndex;
                    Texts.Add(new JsonText(JsonTextKind.String, start, (int)reader.BytesConsumed - start, _pointer.ToString(), JsonTokenText.Decode(reader.ValueSpan, reader.ValueIsEscaped)));
                    break;
                case JsonTokenType.Number:
                    Number(reader.ValueSpan);
                    break;
            }

            if (Texts.Count + _names.Count > limits.MaxTokens)
                return "budget:json tokens";
        }

        if (_plainKeys.Length > 0)
            Texts.Add(new JsonText(JsonTextKind.Key, 0, 0, "keys", _plainKeys.ToString()));
        return "";
    }

    /// <summary>Moves the pointer to the next element of an array; a property's pointer is set by its key.</summary>
    private void Enter(JsonTokenType token)
    {
        if (!_frames.TryPeek(out var frame))
            return;
        if (frame.IsArray)
        {
            _pointer.Length = frame.PointerLength;
            _ = _pointer.Append('/').Append(frame.Count);
        }

        frame.Count++;
        if (frame.IsWatched && frame.Count == 1)
            _ = NonEmpty.Add(_pointer.ToString(0, frame.PointerLength));
        if (token != JsonTokenType.Number && frame.Numbers is not null)
            FlushNumbers(frame);
    }

    private void Leave()
    {
        var frame = _frames.Pop();
        _pointer.Length = frame.PointerLength;
        FlushNumbers(frame);
    }

    /// <summary>Decodes and records a key; null when this object already has it, in whatever spelling.</summary>
    private string? Key(ref Utf8JsonReader reader)
    {
        var decoded = JsonTokenText.Decode(reader.ValueSpan, reader.ValueIsEscaped);
        var isNew = !_names.TryGetValue(decoded, out var name);
        if (isNew)
        {
            name = decoded;
            _ = _names.Add(name);
        }

        var frame = _frames.Peek();
        if (!frame.TryAddKey(name!, LinearKeys))
            return null;
        _pointer.Length = frame.PointerLength;
        var isPlain = JsonNames.IsPlain(name!);
        if (isNew && !JsonNames.IsKnown(name!))
        {
            if (isPlain)
                _ = _plainKeys.Append(_plainKeys.Length > 0 ? "\n" : "").Append(name);
            else
                Texts.Add(new JsonText(JsonTextKind.Key, 0, 0, _pointer.ToString() + "/*", name!));
        }

        _ = _pointer.Append('/').Append(isPlain ? name : "*");
        frame.NextIsWatched = watched.Contains(name!);
        return name;
    }

    /// <summary>Digits can be a card or account number; those of one array become one text, so that a vector is not a thousand parts.</summary>
    private void Number(ReadOnlySpan<byte> raw)
    {
        var digits = raw.Length - raw.Count((byte)'-') - raw.Count((byte)'.');
        var hasExponent = raw.IndexOfAny((byte)'e', (byte)'E') >= 0;
        if (digits < LongNumberDigits && !hasExponent)
            return;
        var text = Encoding.UTF8.GetString(raw);
        if ((hasExponent || raw.Contains((byte)'.')) && raw.Length < 64
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && decimal.IsInteger(value))
        {
            var plain = value.ToString("F0", CultureInfo.InvariantCulture);
            if (plain.Length >= LongNumberDigits)
                text += " " + plain; // 4.111e15 is also written out
            else if (digits < LongNumberDigits)
                return;
        }
        else if (digits < LongNumberDigits)
        {
            return;
        }

        if (_frames.TryPeek(out var frame) && frame.IsArray)
            _ = (frame.Numbers ??= new StringBuilder()).Append(frame.Numbers.Length > 0 ? "\n" : "").Append(text);
        else
            Texts.Add(new JsonText(JsonTextKind.Number, 0, 0, _pointer.ToString(), text));
    }

    private void FlushNumbers(Frame frame)
    {
        if (frame.Numbers is null)
            return;
        Texts.Add(new JsonText(JsonTextKind.Number, 0, 0, _pointer.ToString(0, frame.PointerLength) + "/*", frame.Numbers.ToString()));
        frame.Numbers = null;
    }

    /// <summary>An open container.</summary>
    private sealed class Frame(bool isArray, int pointerLength)
    {
        private List<string>? _keys;
        private HashSet<string>? _manyKeys;

        public bool IsArray => isArray;

        public int PointerLength => pointerLength;

        public int Count { get; set; }

        public bool IsWatched { get; init; }

        public bool NextIsWatched { get; set; }

        public StringBuilder? Numbers { get; set; }

        /// <summary>Names are interned by the walk, so references compare; a set takes over before a list gets slow.</summary>
        public bool TryAddKey(string name, int linearKeys)
        {
            if (_manyKeys is not null)
                return _manyKeys.Add(name);
            _keys ??= new List<string>(4);
            foreach (var key in _keys)
                if (ReferenceEquals(key, name))
                    return false;
            _keys.Add(name);
            if (_keys.Count == linearKeys)
                _manyKeys = new HashSet<string>(_keys, ReferenceEqualityComparer.Instance);
            return true;
        }
    }
}
