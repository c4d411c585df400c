using System.Runtime.InteropServices;

namespace Dlp.Proxy.Masking;

/// <summary>
/// Follows a text that may itself be a JSON document (structured outputs, tool arguments) far enough to know whether the next character
/// stands inside one of its strings. A text is taken for JSON when it opens like an object or an array; at the closing bracket it is text again.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct JsonTextTracker
{
    private State _state;
    private int _depth;

    private enum State : byte
    {
        Start,
        Object,
        Array,
        Outside,
        Inside,
        Escaped,
        Text,
    }

    /// <summary>Whether the next character stands in a JSON string.</summary>
    public readonly bool InString => _state is State.Inside or State.Escaped;

    /// <summary>Whether the next character belongs to an escape begun by a backslash.</summary>
    public readonly bool Escaped => _state == State.Escaped;

    public void Advance(ReadOnlySpan<char> text)
    {
        if (_state == State.Text)
            return;
        for (var i = 0; i < text.Length; i++)
        {
            if (_state == State.Inside)
            {
                var step = text[i..].IndexOfAny('"', '\\');
                if (step < 0)
                    return;
                i += step;
            }
            _state = Next(text[i]);
            if (_state == State.Text)
                return;
        }
    }

    private State Next(char c)
    {
        switch (_state)
        {
            case State.Inside:
                return c == '\\' ? State.Escaped : State.Outside;
            case State.Escaped:
                return State.Inside;
        }
        if (c is ' ' or '\t' or '\r' or '\n')
            return _state;
        switch (c)
        {
            case '{':
                _depth++;
                return State.Object;
            case '[':
                _depth++;
                return State.Array;
            case '"' when _state != State.Start:
                return State.Inside;
            case '}' or ']' when _state != State.Start:
                return --_depth == 0 ? State.Text : State.Outside;
        }
        // Right after "{" only a name may stand; after "[" also a number or a literal.
        return _state switch
        {
            State.Outside => State.Outside,
            State.Array when char.IsAsciiDigit(c) || c is '-' or 'n' or 't' or 'f' => State.Outside,
            _ => State.Text,
        };
    }
}
