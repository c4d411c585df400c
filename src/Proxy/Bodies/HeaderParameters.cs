using System.Text;

namespace Dlp.Proxy.Bodies;

/// <summary>Parameters of a header value (<c>value; name=token; name="quoted"</c>, RFC 9110 section 5.6.6).</summary>
internal static class HeaderParameters
{
    /// <summary>Ranges of the parameters after the first semicolon; semicolons inside quotes do not split.</summary>
    public static List<Range> Split(string value)
    {
        var ranges = new List<Range>();
        var (isQuoted, start) = (false, -1);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && isQuoted)
                i++;
            else if (value[i] == '"')
                isQuoted = !isQuoted;
            else if (value[i] == ';' && !isQuoted)
            {
                if (start >= 0)
                    ranges.Add(start..i);
                start = i + 1;
            }
        }

        if (start >= 0)
            ranges.Add(start..value.Length);
        return ranges;
    }

    /// <summary>Name and unquoted value of one parameter; an empty name when there is no <c>=</c>.</summary>
    public static (string Name, string Value) Read(ReadOnlySpan<char> parameter)
    {
        var equals = parameter.IndexOf('=');
        if (equals < 0)
            return ("", parameter.Trim().ToString());
        var name = parameter[..equals].Trim().ToString();
        var value = parameter[(equals + 1)..].Trim();
        if (value.Length < 2 || value[0] != '"' || value[^1] != '"')
            return (name, value.ToString());
        var text = new StringBuilder(value.Length);
        for (var i = 1; i < value.Length - 1; i++)
        {
            if (value[i] == '\\' && i + 1 < value.Length - 1)
                i++;
            _ = text.Append(value[i]);
        }

        return (name, text.ToString());
    }
}
