using System.Security.Cryptography;

namespace Dlp.Host.Running;

/// <summary>Files that hold one random key and that only their owner may read.</summary>
internal static class SecretKeyFile
{
    /// <summary>Reads the key, or makes one with mode 0600; null with the reason when neither works.</summary>
    /// <param name="path">The file.</param>
    /// <param name="length">Bytes of the key.</param>
    /// <param name="remedy">What to do about a file that holds no key.</param>
    /// <param name="mayCreate">Whether to make one where there is none.</param>
    /// <param name="problem">Why there is no key.</param>
    public static byte[]? Open(string path, int length, string remedy, bool mayCreate, out string problem)
    {
        problem = "";
        try
        {
            if (mayCreate && !File.Exists(path))
            {
                Create(path, length);
            }

            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != UnixFileMode.None)
            {
                problem = $"{path} can be read by others. Run: chmod 600 {path}";
                return null;
            }

            var bytes = File.ReadAllBytes(path);
            if (bytes.Length == length)
            {
                return bytes;
            }

            problem = $"{path} is not a key of {length} bytes. {remedy}";
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = $"{path}: {e.Message}";
            return null;
        }
    }

    private static void Create(string path, int length)
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
            stream.Write(RandomNumberGenerator.GetBytes(length));
        }

        File.Move(temporary, path, overwrite: false);
    }
}
