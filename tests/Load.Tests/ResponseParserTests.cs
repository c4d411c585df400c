using System.Text;

namespace Dlp.Load.Tests;

public sealed class ResponseParserTests
{
    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200)]
    [InlineData("HTTP/1.1 200 OK\r\ncontent-length:0\r\n\r\n", 200)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nA;x=y\r\n0123456789\r\n0\r\nT: 1\r\n\r\n", 200)]
    [InlineData("HTTP/1.1 502 Bad\r\nContent-Length: 1\r\n\r\nx", 502)]
    public void Response_EndsExactlyAtItsLastByteHoweverItArrives(string response, int status)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(response);
        var parser = new ResponseParser();
        for (int size = 1; size <= bytes.Length; size++)
        {
            parser.Reset();
            for (int start = 0; start < bytes.Length; start += size)
            {
                Assert.False(parser.Done);
                parser.Feed(bytes.AsSpan(start, Math.Min(size, bytes.Length - start)));
            }

            Assert.True(parser.Done);
            Assert.Equal(status, parser.Status);
        }
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nab")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("nonsense\r\n")]
    public void BrokenResponse_Throws(string response)
    {
        var parser = new ResponseParser();
        parser.Reset();

        Assert.Throws<LoadException>(() => parser.Feed(Encoding.ASCII.GetBytes(response)));
    }
}
