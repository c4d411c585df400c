namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>The generators of one country or family. Found by reflection: writing the class is all it takes.</summary>
internal interface IGeneratorFamily
{
    void AddTo(GeneratorRegistry registry);
}
