namespace Dlp.Policy.Boundaries;

/// <summary>Reads the files a policy document names; paths are relative to the document.</summary>
public interface ICompanionFiles
{
    /// <summary>Reads a whole file. Expected failures are values.</summary>
    /// <param name="path">As the document names it.</param>
    /// <param name="maxBytes">Longer files are refused.</param>
    /// <param name="isSecret">A key: refused when others than its owner may read it.</param>
    CompanionFile Read(string path, long maxBytes, bool isSecret);
}
