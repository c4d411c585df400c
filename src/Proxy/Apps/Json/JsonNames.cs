using System.Buffers;
using System.Collections.Frozen;

namespace Dlp.Proxy.Apps.Json;

/// <summary>Which keys and enum words are part of public formats, and which could be content.</summary>
internal static class JsonNames
{
    private const int MaxPlainLength = 40;
    private const int MaxPlainDigits = 4;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.$-");

    private static readonly FrozenSet<string> Known = FrozenSet.Create(StringComparer.Ordinal, (
        "$schema access action actions additionalProperties additional_instructions additional_messages allOf annotations anyOf api_version args arguments array asset_pointer assistant "
        + "assistants attachments audio author auto b64_json base64 batch body boolean budget_tokens cache_control call_id channel chat choices citations cited_text client_prepare_state code "
        + "completed content content_type context conversation conversation_id conversation_mode conversation_origin create_time created created_at custom custom_symbol_offsets data default "
        + "definition delta description detail detailed developer dimensions disabled document echo effort enabled encoding_format encrypted_content end_turn enum ephemeral error event file "
        + "file_data file_id file_ids file_name file_size file_url filename files finish_reason float force_use_sse format frequency_penalty function function_call function_call_output functions "
        + "grammar group_id history_and_training_disabled id image image_asset_pointer image_url images in_progress include include_obfuscation include_usage index input input_audio input_examples "
        + "input_image input_schema input_text instructions integer is_big_paste is_complete is_error items json json_object json_schema kind kinda language limit list local low high medium "
        + "logit_bias logprobs max_completion_tokens max_output_tokens max_tokens maxItems maximum maxLength mcp_servers media_type message message_id messages metadata method mime_type "
        + "mimeType minimal minimum minItems mode model model_slug moderation multimodal_text n name next none null number object obfuscation offset oneOf options order output output_text "
        + "parallel_tool_calls parameters params parent_id parent_message_id part partial_query parts path pattern plan png prediction presence_penalty previous_response_id primary_assistant "
        + "priority prompt prompt_cache_key properties purpose quality query reasoning reasoning_content reasoning_effort recipient ref refusal request requests required requiredModel response_format "
        + "response result results role run safety_identifier schema search search_result seed selected_sources self server_label server_url service_tier signature size source sources "
        + "status stop stop_reason stop_sequence stop_sequences store stream stream_options strict string suffix suggestions summary supported_encodings supports_buffering system "
        + "system_hints tags temperature text thinking thread time_since_loaded timestamp timezone timezone_offset_min title tokens tool tool_call tool_call_id tool_calls tool_choice tool_result "
        + "tool_use tool_use_id tools top_k top_logprobs top_p total truncation type unit update_time url usage user user_id uuid v v1 value values variables verbosity version voice "
        + "web_search_options weight width height ttl 1h 5m all true false").Split(' '));

    /// <summary>A word of the public formats: as a key or an enum value it says nothing about its sender.</summary>
    public static bool IsKnown(string word) => word.Length <= 32 && Known.Contains(word);

    /// <summary>Looks like a programmer's name, so it may appear in a pointer, which people and records read. Anything else could be content.</summary>
    public static bool IsPlain(string name)
    {
        if (name.Length is 0 or > MaxPlainLength || name.AsSpan().ContainsAnyExcept(NameCharacters))
            return false;
        var digits = 0;
        foreach (var unit in name)
            digits += char.IsAsciiDigit(unit) ? 1 : 0;
        return digits <= MaxPlainDigits;
    }
}
