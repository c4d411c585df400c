using System.Security.Cryptography;

namespace Dlp.Proxy.Certificates;

/// <summary>Reads a file that must be ours alone: CA key, PKCS#12 or its password.</summary>
internal static class SecretFile
{
    /// <summary>Largest key, PKCS#12 or password file read, in bytes.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>Reads the whole file after checking type, owner, mode and folder of the very file that is read.</summary>
    /// <param name="path">File.</param>
    /// <param name="content">The bytes; the caller wipes them. Empty on failure.</param>
    /// <returns>Null on success.</returns>
    public static CertificateAuthorityFailure? TryRead(string path, out byte[] content)
    {
        content = [];
        // The entry is looked at before it is opened: opening a FIFO would wait for ever.
        if (NativeFile.DescribePath(path) is not { } entry)
        {
            return CertificateAuthorityFailure.Of(CertificateAuthorityError.KeyFileMissing, path);
        }

        if (entry.IsLink)
        {
            return CertificateAuthorityFailure.Of(CertificateAuthorityError.KeyFileIsLink, path);
        }

        if (!entry.IsRegular)
        {
            return CertificateAuthorityFailure.Of(CertificateAuthorityError.KeyFileUnreadable, path);
        }

        try
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (NativeFile.Describe(handle) is not { } facts || !facts.IsSameFile(entry))
            {
                return CertificateAuthorityFailure.Of(CertificateAuthorityError.KeyFileUnreadable, path);
            }

            if (Distrust(path, facts) is { } error)
            {
                return CertificateAuthorityFailure.Of(error, path);
            }

            var length = RandomAccess.GetLength(handle);
            if (length is 0 or > MaxBytes)
            {
                return CertificateAuthorityFailure.Of(CertificateAuthorityError.MalformedKey, path);
            }

            var buffer = new byte[length];
            if (RandomAccess.Read(handle, buffer, 0) != length)
            {
                CryptographicOperations.ZeroMemory(buffer);
                return CertificateAuthorityFailure.Of(CertificateAuthorityError.KeyFileUnreadable, path);
            }

            content = buffer;
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CertificateAuthorityFailure.Of(CertificateAuthorityError.KeyFileUnreadable, path);
        }
    }

    private static CertificateAuthorityError? Distrust(string path, FileFacts facts)
    {
        if (facts.UserId != NativeFile.EffectiveUserId)
        {
            return CertificateAuthorityError.KeyFileNotOwned;
        }

        if (facts.IsOpenToOthers)
        {
            return CertificateAuthorityError.KeyFileExposed;
        }

        return IsFolderSafe(Path.GetDirectoryName(Path.GetFullPath(path))!) ? null : CertificateAuthorityError.FolderExposed;
    }

    /// <summary>Whoever may write the folder may swap the key in it.</summary>
    public static bool IsFolderSafe(string folder) =>
        NativeFile.DescribeTarget(folder) is { } facts
        && (facts.UserId == NativeFile.EffectiveUserId || facts.UserId == 0)
        && !facts.IsWritableByOthers;
}
