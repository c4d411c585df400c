using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Tests.Detection;

public sealed class LongWordsTests
{
    [Fact]
    public void EveryLongWord_IsFoundWhereverItStands()
    {
        var random = new Random(11);
        for (var round = 0; round < 500; round++)
        {
            // Words of 1 to 60 characters with single marks between.
            var text = string.Concat(Enumerable.Range(0, 30).Select(_ => new string('a', random.Next(1, 60)) + (random.Next(2) == 0 ? " " : "-")));
            var expected = new List<(int, int)>();
            for (var (start, i) = (0, 0); i < text.Length; i++)
            {
                if (char.IsAsciiLetter(text[i]))
                    continue;
                if (i - start >= LongWords.MinLength)
                    expected.Add((start, i));
                start = i + 1;
            }

            var found = new List<(int, int)>();
            for (var at = 0; LongWords.Next(text, at, out var end) is >= 0 and var word; at = end)
                found.Add((word, end));
            Assert.Equal(expected, found);
        }
    }
}
