using Dlp.Policy.Documents.Yaml;
using Dlp.Policy.Words;

namespace Dlp.Policy.Documents;

/// <summary>Reads one rule and checks that its parts make sense together.</summary>
internal sealed class RuleReader(PolicyVocabulary vocabulary, PolicyErrorList errors)
{
    private readonly ScopeReader _scopes = new(vocabulary, errors);
    private readonly ConditionsReader _conditions = new(vocabulary, errors);

    /// <summary>The rule, with stand-ins where a part was wrong; null without an id. Valid only while <c>errors</c> is empty.</summary>
    public PolicyRule? Read(MapReader keys)
    {
        if (!keys.Has("id"))
            keys.Missing("id", "Give the rule a short id; it stands in every record.");
        if (!keys.Has("mode"))
            keys.Missing("mode", "Say off, simulation or enforce.");
        if (!keys.Has("action"))
            keys.Missing("action", "Say allow, log, mask or block.");
        var id = keys.Find("id") is { } node ? ReadId(node, keys.PathOf("id"), errors) : null;
        var description = keys.Text("description", PolicyLimits.MaxProseLength) ?? "";
        var priority = keys.Integer("priority", 1, PolicyLimits.MaxPriority);
        var mode = keys.Choice("mode", PolicyWords.Modes);
        var scope = _scopes.Read(keys);
        var conditions = _conditions.Read(keys);
        var action = keys.Choice("action", PolicyWords.Actions);
        var fallback = keys.Choice("fallback", PolicyWords.Plain);
        var partial = keys.Choice("partial", PolicyWords.Plain);
        var message = ReadMessage(keys);
        if (action is { } wanted)
            CheckTogether(keys, scope.Direction, wanted, fallback, partial);
        if (id is null || mode is null || action is null)
            return null;
        return new PolicyRule(
            id, description, priority, mode.Value, scope, conditions, action.Value,
            fallback ?? DefaultFallback(action.Value), partial ?? DefaultPartial(action.Value), message);
    }

    /// <summary>Reads an id: letters, digits, dot, dash, underscore, so that it can stand unquoted in logs, URLs and file names.</summary>
    public static string? ReadId(YamlNode node, string path, PolicyErrorList errors)
    {
        var id = MapReader.TextOf(node, path, PolicyLimits.MaxIdLength, errors);
        if (id is null || char.IsAsciiLetterOrDigit(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'))
            return id;
        errors.Add(node.Mark, path, "Use ASCII letters, digits, '.', '-' and '_' only, beginning with a letter or digit. Put prose into 'description'.");
        return null;
    }

    // What could not be looked at is treated as if it held what the rule stops; a rule that only logs only logs.
    private static DecisionAction DefaultFallback(DecisionAction action) => action == DecisionAction.Mask ? DecisionAction.Block : action;

    // A picture beside readable text is everyday traffic: record it, and let the administrator tighten it per rule.
    private static DecisionAction DefaultPartial(DecisionAction action) => action == DecisionAction.Allow ? DecisionAction.Allow : DecisionAction.Log;

    private LocalizedText? ReadMessage(MapReader keys)
    {
        if (keys.Map("message") is not { } map)
            return null;
        var reader = new MapReader(map, keys.PathOf("message"), PolicyKeys.Message, errors);
        if (!reader.Has("en"))
            reader.Missing("en", "English is what users see when their language has no text.");
        var en = reader.Text("en", PolicyLimits.MaxProseLength);
        var ja = reader.Text("ja", PolicyLimits.MaxProseLength);
        return en is null ? null : new LocalizedText(en, ja);
    }

    private static void CheckTogether(MapReader keys, RuleDirection direction, DecisionAction action, DecisionAction? fallback, DecisionAction? partial)
    {
        if (direction.HasFlag(RuleDirection.Answer))
        {
            const string reason = "an answer is already streaming to the user when it is judged, so rules on answers can only allow or log.";
            const string remedy = "Use 'action: log' here, and a second rule with 'direction: request' to stop what is sent.";
            if (action is DecisionAction.Mask or DecisionAction.Block)
                keys.Error("action", $"'{PolicyWords.Actions.WordOf(action)}' is not possible with direction '{PolicyWords.Directions.WordOf(direction)}': {reason} {remedy}");
            if (fallback == DecisionAction.Block)
                keys.Error("fallback", $"'block' is not possible with direction '{PolicyWords.Directions.WordOf(direction)}': {reason} Use 'fallback: log'.");
            if (partial == DecisionAction.Block)
                keys.Error("partial", $"'block' is not possible with direction '{PolicyWords.Directions.WordOf(direction)}': {reason} Use 'partial: log'.");
        }

        if (keys.Has("conditions"))
            return;
        if (action == DecisionAction.Mask)
            keys.Error("action", "'mask' needs 'conditions': without them there is nothing to replace. Add 'conditions: { any: [ { types: [...] } ] }'.");
        foreach (var key in (ReadOnlySpan<string>)["fallback", "partial"])
        {
            if (keys.Has(key))
                keys.Error(key, $"'{key}' has no effect on a rule without 'conditions': it matches whether or not the content can be read. Remove it.");
        }
    }
}
