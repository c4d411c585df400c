namespace Dlp.Proxy.Egress;

/// <summary>Carries an <see cref="EgressProblem"/> through SocketsHttpHandler, whose callbacks know only exceptions.</summary>
public sealed class EgressException : IOException
{
    /// <summary>Creates the exception; its message names the problem and no host.</summary>
    public EgressException(EgressProblem problem)
        : base("Egress: " + problem) => Problem = problem;

    /// <summary>Why no connection was made.</summary>
    public EgressProblem Problem { get; }
}
