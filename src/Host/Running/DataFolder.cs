namespace Dlp.Host.Running;

/// <summary>The folder of <c>Storage:Directory</c>: made for its owner alone. One that is there already stays as its administrator set it.</summary>
internal static class DataFolder
{
    /// <summary>Makes the folder when it is missing; a line for people when that fails, else null.</summary>
    public static string? Ensure(string path)
    {
        try
        {
            // Also when several levels are missing: each is made with this mode.
            _ = OperatingSystem.IsWindows()
                ? Directory.CreateDirectory(path)
                : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"Storage:Directory: {path} cannot be made. {e.Message}";
        }
    }
}
