using System.Runtime.Versioning;

namespace Dlp.Proxy.Tests.Certificates;

/// <summary>A folder of mode 0700 that goes with the test.</summary>
[SupportedOSPlatform("linux")]
internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("dlp-certs-").FullName;

    public string File(string name) => Path.Combine(Root, name);

    /// <summary>Writes a file with the mode given, 0600 unless told.</summary>
    public string Write(string name, string content, UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite)
    {
        var path = File(name);
        System.IO.File.WriteAllText(path, content);
        System.IO.File.SetUnixFileMode(path, mode);
        return path;
    }

    public string Write(string name, byte[] content)
    {
        var path = File(name);
        System.IO.File.WriteAllBytes(path, content);
        System.IO.File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
