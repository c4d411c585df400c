using System.Security.Cryptography;
using Dlp.Proxy.Masking;

namespace Dlp.Host.Running;

/// <summary>Keeps the key that placeholders are derived from, so that a conversation keeps its placeholders over a restart.</summary>
internal static class PlaceholderKeyFile
{
    /// <summary>Reads the key, or makes one with mode 0600; null with the reason when neither works.</summary>
    public static PlaceholderKey? Open(string path, out string problem)
    {
        problem = "";
        try
        {
            if (!File.Exists(path))
            {
                Create(path);
            }

            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != UnixFileMode.None)
            {
                problem = $"{path} can be read by others. Run: chmod 600 {path}";
                return null;
            }

            var bytes = File.ReadAllBytes(path);
            if (bytes.Length == PlaceholderKey.Bytes)
            {
                return new PlaceholderKey(bytes);
            }

            problem = $"{path} is not a key of {PlaceholderKey.Bytes} bytes. Restore it from a backup, or delete it: conversations under way then get new placeholders.";
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = $"{path}: {e.Message}";
            return null;
        }
    }

    private static void Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.WriteThrough };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // Written beside and renamed: a crash leaves no half key behind.
        var temporary = path + "." + Guid.NewGuid().ToString("N");
        using (var stream = new FileStream(temporary, options))
        {
            stream.Write(RandomNumberGenerator.GetBytes(PlaceholderKey.Bytes));
        }

        File.Move(temporary, path, overwrite: false);
    }
}
