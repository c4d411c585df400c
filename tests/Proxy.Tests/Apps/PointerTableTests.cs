using System.Text;
using System.Text.Json.Nodes;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps;

namespace Dlp.Proxy.Tests.Apps;

/// <summary>Real-shaped bodies; every row says what becomes of one pointer. What a row calls editable is also edited, and the body parsed again.</summary>
public sealed class PointerTableTests
{
    private const string Chat = """
        {"model":"gpt-x","stream":true,"user":"t-user","safety_identifier":"t-safety","metadata":{"ticket":"t-meta"},"stop":["t-stop"],"temperature":0.2,
         "prediction":{"type":"content","content":[{"type":"text","text":"t-prediction"}]},
         "web_search_options":{"user_location":{"type":"approximate","approximate":{"city":"t-city"}}},
         "tools":[{"type":"function","function":{"name":"t-fname","description":"t-fdesc","parameters":{"type":"object","properties":{"x":{"type":"string","description":"t-pdesc","enum":["t-enum"]}}}}}],
         "response_format":{"type":"json_schema","json_schema":{"name":"t-schema","schema":{"properties":{"y":{"description":"t-sdesc"}}}}},
         "messages":[
          {"role":"developer","content":"t-dev"},{"role":"system","content":[{"type":"text","text":"t-sys"}]},
          {"content":[{"type":"text","text":"t-user-text"},{"type":"image_url","image_url":{"url":"https://x.test/t-imgurl"}},{"type":"file","file":{"filename":"t-file.txt","file_id":"t-fileid","file_data":"data:text/plain;base64,dC1maWxlLWNvbnRlbnQ="}}],"role":"user","name":"t-name"},
          {"role":"assistant","content":null,"refusal":"t-refusal","reasoning_content":"t-reasoning","reasoning":"t-reason2","tool_calls":[
            {"id":"t-callid","type":"function","function":{"name":"t-called","arguments":"{\"q\":\"t-arg\",\"k\":[\"t-arg2\"]}"}},{"id":"c2","type":"custom","custom":{"name":"n","input":"t-custom"}}]},
          {"role":"assistant","function_call":{"name":"f","arguments":"{\"z\":\"t-legacy\"}"}},
          {"role":"tool","tool_call_id":"t-callid2","content":"t-result"}],
         "brand_new":{"field":"t-unknown"}}
        """;

    private const string Responses = """
        {"model":"gpt-x","stream":true,"previous_response_id":"resp_1","prompt_cache_key":"t-cache","instructions":"t-instructions","user":"t-user","metadata":{"a":"t-meta"},
         "prompt":{"id":"pmpt_1","variables":{"v":"t-var","w":{"type":"input_text","text":"t-vartext"}}},
         "tools":[{"type":"mcp","server_label":"t-label","server_description":"t-sdesc","server_url":"https://t-surl.test"},{"type":"function","name":"t-fn","description":"t-fdesc"}],
         "input":[
          {"role":"user","content":"t-simple"},
          {"type":"message","role":"developer","content":[{"type":"input_text","text":"t-input"},{"type":"input_file","filename":"t-name.pdf","file_url":"https://x.test/t-fileurl","file_id":"t-fid"}]},
          {"type":"message","role":"assistant","id":"msg_1","content":[{"type":"output_text","text":"t-output","annotations":[]},{"type":"refusal","refusal":"t-refusal"}]},
          {"type":"function_call","call_id":"t-call","name":"t-fname","arguments":"{\"a\":\"t-arg\"}"},
          {"type":"function_call_output","call_id":"c","output":"t-fout"},{"type":"function_call_output","call_id":"c","output":[{"type":"input_text","text":"t-fout2"}]},
          {"type":"custom_tool_call","input":"t-custom","name":"x","call_id":"c"},{"type":"custom_tool_call_output","output":"t-customout","call_id":"c"},
          {"type":"mcp_call","arguments":"{\"b\":\"t-mcparg\"}","output":"t-mcpout","error":"t-mcperr","server_label":"t-mcplabel","name":"m"},
          {"type":"local_shell_call","action":{"type":"exec","command":["t-shell"],"env":{"HOME":"t-env"},"working_directory":"t-dir"},"status":"completed"},
          {"type":"apply_patch_call","operation":{"type":"update_file","path":"t-path","diff":"t-diff"}},
          {"type":"code_interpreter_call","code":"t-code","container_id":"t-cid","outputs":[{"type":"logs","logs":"t-logs"}]},
          {"type":"computer_call","action":{"type":"type","text":"t-typed"}},
          {"type":"file_search_call","queries":["t-fsquery"],"results":[{"text":"t-fsresult","file_id":"t-fsid"}]},
          {"type":"web_search_call","action":{"type":"search","query":"t-wsquery"}},
          {"type":"reasoning","id":"rs_1","summary":[{"type":"summary_text","text":"t-summary"}],"content":[{"type":"reasoning_text","text":"t-rtext"}],"encrypted_content":"gAAAAABo1x7vUzZ2qk9f8hX3lV0aYbN5tQpWcR4mJdK6sEiOyGuHwTzXvBnMqLrP"}]}
        """;

    private const string Messages = """
        {"model":"claude-x","stream":true,"max_tokens":10,"metadata":{"user_id":"user_a_session_b"},"stop_sequences":["t-stop"],
         "system":[{"type":"text","text":"t-system","cache_control":{"type":"ephemeral"}}],
         "tools":[{"name":"t-tname","description":"t-tdesc","input_schema":{"type":"object","properties":{"p":{"type":"string","description":"t-pdesc"}}},"input_examples":[{"p":"t-example"}]}],
         "mcp_servers":[{"type":"url","url":"https://t-mcp.test","name":"t-mcpname","authorization_token":"t-token"}],
         "messages":[
          {"role":"user","content":"t-plain"},
          {"role":"user","content":[{"type":"text","text":"t-text"},
            {"type":"document","title":"t-title","context":"t-context","source":{"type":"text","media_type":"text/plain","data":"t-doc text"}},
            {"type":"document","source":{"type":"content","content":[{"type":"text","text":"t-doccontent"}]}},
            {"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"dC1iYXNlNjQtdGV4dA=="}},
            {"type":"image","source":{"type":"url","url":"https://t-imgurl.test"}},
            {"type":"search_result","source":"t-srsource","title":"t-srtitle","content":[{"type":"text","text":"t-srtext"}]}]},
          {"role":"assistant","content":[{"type":"thinking","thinking":"t-thinking","signature":"EqQBCkgIARABGAIiQL2UoU0b1OHYi+yCHpBY7U6FQW8/FcoLewocJQPa2HnmLM+NECy50y44F/kD4SULFXi57buI9fAvyBwtyjlOiO0SDE3+r3spdg6PLOo9PBoMma2ku5OTAoR46j9VIjDRlvNmBvff7YW4WI9oU8XagaOBSxLPxElrhyuxppEn7m6bfT40dqBSTDrfiw4FYB4qEPETTI6TA6wtjGAAqmFqKTo="},
            {"type":"redacted_thinking","data":"EmwKAhgBEgy3va3pzix/LafPsn4aDFIT2Xlxh0L5L8rLVyIwxtE3rAFBa8cr3qpPkNRj2YfWXGmKDxH4mPnZ5sQ7"},
            {"type":"text","text":"t-answer","citations":[{"type":"char_location","cited_text":"t-cited"}]},
            {"type":"tool_use","id":"t-toolid","name":"t-toolname","input":{"name":"t-inname","path":"t-inpath","list":["t-inlist"],"id":"t-inid"}}]},
          {"role":"user","content":[{"type":"tool_result","tool_use_id":"t-tuid","content":"t-tr"},{"type":"tool_result","tool_use_id":"x","content":[{"type":"text","text":"t-trtext"}]},
            {"type":"code_execution_tool_result","content":{"type":"code_execution_result","stdout":"t-stdout","stderr":"t-stderr"}}]}]}
        """;

    private const string Web = """
        {"action":"next","model":"auto","conversation_id":"c1","parent_message_id":"p1","supported_encodings":["v1"],"brand_new":"t-unknown",
         "messages":[{"id":"u1","author":{"role":"user"},"create_time":1760000000.123,
           "content":{"content_type":"multimodal_text","parts":[{"content_type":"image_asset_pointer","asset_pointer":"sediment://file_t-asset"},"t-part"]},
           "metadata":{"attachments":[{"id":"file_2","name":"t-plan.docx","size":9}],"serialization_metadata":{"custom_symbol_offsets":[]}}},
          {"id":"u2","author":{"role":"user"},"content":{"content_type":"text","parts":["t-symbol"]},"metadata":{"serialization_metadata":{"custom_symbol_offsets":[{"startIndex":0,"endIndex":3}]}}},
          {"id":"u3","author":{"role":"system"},"content":{"content_type":"code","text":"t-codetext"}}]}
        """;

    public static TheoryData<string, string, string, TextRole, bool> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, TextRole, bool>();
            void Add(string adapter, string path, TextRole role, bool isEditable, string texts)
            {
                foreach (var text in texts.Split(' '))
                    rows.Add(adapter, path, text, role, isEditable);
            }

            Add("openai", "/v1/chat/completions", TextRole.System, true, "t-dev t-sys");
            Add("openai", "/v1/chat/completions", TextRole.User, true, "t-user-text");
            Add("openai", "/v1/chat/completions", TextRole.Assistant, true, "t-refusal t-reasoning t-reason2 t-prediction");
            Add("openai", "/v1/chat/completions", TextRole.Tool, true, "t-arg t-arg2 t-custom t-legacy t-result");
            Add("openai", "/v1/chat/completions", TextRole.File, true, "t-file.txt");
            Add("openai", "/v1/chat/completions", TextRole.File, false, "t-file-content");
            Add("openai", "/v1/chat/completions", TextRole.Metadata, true, "t-user t-safety t-meta t-stop t-city t-fdesc t-pdesc t-sdesc t-name");
            Add("openai", "/v1/chat/completions", TextRole.Metadata, false, "gpt-x t-fname t-enum t-schema t-fileid t-callid t-called t-callid2 t-unknown https://x.test/t-imgurl");

            Add("openai", "/v1/responses", TextRole.User, true, "t-simple t-var t-vartext");
            Add("openai", "/v1/responses", TextRole.System, true, "t-instructions t-input");
            Add("openai", "/v1/responses", TextRole.Assistant, true, "t-output t-refusal t-summary");
            Add("openai", "/v1/responses", TextRole.Unknown, true, "t-rtext");
            Add("openai", "/v1/responses", TextRole.File, true, "t-name.pdf https://x.test/t-fileurl");
            Add("openai", "/v1/responses", TextRole.Tool, true,
                "t-arg t-fout t-fout2 t-custom t-customout t-mcparg t-mcpout t-mcperr t-shell t-env t-dir t-path t-diff t-code t-logs t-typed t-fsquery t-fsresult t-wsquery");
            Add("openai", "/v1/responses", TextRole.Metadata, true, "t-user t-meta t-sdesc t-fdesc");
            Add("openai", "/v1/responses", TextRole.Metadata, false, "gpt-x resp_1 t-cache pmpt_1 t-label https://t-surl.test t-fn t-fid msg_1 t-call t-fname t-mcplabel t-cid t-fsid rs_1");

            Add("anthropic", "/v1/messages", TextRole.System, true, "t-system");
            Add("anthropic", "/v1/messages", TextRole.User, true, "t-plain t-text");
            Add("anthropic", "/v1/messages", TextRole.Assistant, true, "t-answer t-cited");
            Add("anthropic", "/v1/messages", TextRole.Assistant, false, "t-thinking");
            Add("anthropic", "/v1/messages", TextRole.File, true, "t-title t-context t-doccontent https://t-imgurl.test t-srsource t-srtitle");
            Add("anthropic", "/v1/messages", TextRole.File, false, "t-base64-text");
            Add("anthropic", "/v1/messages", TextRole.Tool, true, "t-srtext t-inname t-inpath t-inlist t-inid t-tr t-trtext t-stdout t-stderr");
            Add("anthropic", "/v1/messages", TextRole.Metadata, true, "t-stop t-tdesc t-pdesc t-example");
            Add("anthropic", "/v1/messages", TextRole.Metadata, false, "claude-x user_a_session_b t-tname https://t-mcp.test t-mcpname t-token t-toolid t-toolname t-tuid");

            Add("chatgpt-web", "/backend-api/f/conversation", TextRole.User, true, "t-part");
            Add("chatgpt-web", "/backend-api/f/conversation", TextRole.User, false, "t-symbol");
            Add("chatgpt-web", "/backend-api/f/conversation", TextRole.System, true, "t-codetext");
            Add("chatgpt-web", "/backend-api/f/conversation", TextRole.File, true, "t-plan.docx");
            Add("chatgpt-web", "/backend-api/f/conversation", TextRole.Metadata, false, "t-unknown c1 p1 u1 u2 u3 file_2 sediment://file_t-asset 1760000000.123");
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Pointer_HasItsRoleAndEditability(string adapter, string path, string text, TextRole role, bool isEditable)
    {
        var body = BodyOf(path);
        var (chosen, reading) = TestRequests.Read(adapter, path, body);
        Assert.Equal(adapter, chosen.Name);
        var part = reading.Part(text);
        Assert.Equal((role, isEditable), (part.Role, part.Editable));
        if (!isEditable)
            return;
        // Only whole parts count here: "t-user" also begins "t-user-text".
        var index = reading.Parts.ToList().IndexOf(part);
        var masked = Encoding.UTF8.GetString(reading.Rewrite([new TextEdit(index, 0, text.Length, "TAG_1")]).Span);
        Assert.NotNull(JsonNode.Parse(masked));
        Assert.Equal(body.Length - text.Length + 5, masked.Length);
        var again = TestRequests.Read(adapter, path, masked).Reading;
        Assert.Equal(reading.Parts.Select(other => other == part ? "TAG_1" : other.Text), again.Parts.Select(other => other.Text));
    }

    [Theory]
    [InlineData("openai", "/v1/chat/completions")]
    [InlineData("openai", "/v1/responses")]
    [InlineData("anthropic", "/v1/messages")]
    [InlineData("chatgpt-web", "/backend-api/f/conversation")]
    public void EveryMarkedString_IsAPart(string adapter, string path)
    {
        var body = BodyOf(path);
        var reading = TestRequests.Read(adapter, path, body).Reading;
        var texts = string.Join('\n', reading.Parts.Select(part => part.Text));
        foreach (System.Text.RegularExpressions.Match match in System.Text.RegularExpressions.Regex.Matches(body, "t-[a-z0-9-]+"))
            Assert.Contains(match.Value, texts);
        Assert.Equal(Completeness.Complete, reading.Completeness);
        Assert.True(reading.WantsStream);
    }

    [Theory]
    [InlineData("openai", "/v1/chat/completions", "first:b7d4c3a0", "gpt-x", "")]
    [InlineData("openai", "/v1/responses", "resp_1", "gpt-x", "opaque:encrypted_content")]
    [InlineData("anthropic", "/v1/messages", "user_a_session_b", "claude-x", "opaque:data, opaque:signature")]
    [InlineData("chatgpt-web", "/backend-api/f/conversation", "c1", "auto", "")]
    public void Facts_AreRead(string adapter, string path, string conversation, string model, string reason)
    {
        var reading = TestRequests.Read(adapter, path, BodyOf(path)).Reading;
        Assert.Equal(model, reading.Model);
        Assert.Equal(reason, reading.Reason);
        if (conversation.StartsWith("first:", StringComparison.Ordinal))
            Assert.StartsWith("first:", reading.Conversation, StringComparison.Ordinal);
        else
            Assert.Equal(conversation, reading.Conversation);
    }

    [Fact]
    public void FirstMessageKey_StaysThroughAConversation()
    {
        string Key(string body) => TestRequests.Read("openai", "/v1/chat/completions", body).Reading.Conversation;
        var first = Key("""{"messages":[{"role":"system","content":"today is Monday"},{"role":"user","content":"hello there"}]}""");
        Assert.Equal(first, Key("""{"messages":[{"role":"system","content":"today is Tuesday"},{"role":"user","content":"hello there"},{"role":"assistant","content":"hi"},{"role":"user","content":"more"}]}"""));
        Assert.NotEqual(first, Key("""{"messages":[{"role":"user","content":"something else"}]}"""));
    }

    [Theory]
    [InlineData("openai", "/v1/completions", """{"model":"m","prompt":["T one"],"suffix":"T two"}""", 2)]
    [InlineData("openai", "/openai/deployments/d1/completions", """{"prompt":"T one"}""", 1)]
    [InlineData("openai", "/v1/embeddings", """{"model":"m","input":["T one","T two"]}""", 2)]
    [InlineData("openai", "/v1/embeddings", """{"model":"m","input":[[1,2,3],[4,5]]}""", 0)]
    [InlineData("openai", "/v1/moderations", """{"input":[{"type":"text","text":"T one"}]}""", 1)]
    [InlineData("openai", "/v1/images/generations", """{"prompt":"T one"}""", 1)]
    [InlineData("openai", "/v1/audio/speech", """{"input":"T one","instructions":"T two","voice":"v"}""", 2)]
    [InlineData("openai", "/v1/vector_stores/vs_1/search", """{"query":"T one"}""", 1)]
    [InlineData("openai", "/v1/conversations/conv_1/items", """{"items":[{"type":"message","role":"user","content":[{"type":"input_text","text":"T one"}]}]}""", 1)]
    [InlineData("openai", "/v1/assistants", """{"name":"T one","instructions":"T two","description":"T three"}""", 3)]
    [InlineData("openai", "/v1/threads", """{"messages":[{"role":"user","content":"T one"}]}""", 1)]
    [InlineData("openai", "/v1/threads/t1/messages", """{"role":"user","content":[{"type":"text","text":"T one"}]}""", 1)]
    [InlineData("openai", "/openai/threads/t1/runs", """{"additional_instructions":"T one","additional_messages":[{"role":"user","content":"T two"}]}""", 2)]
    [InlineData("openai", "/v1/threads/runs", """{"thread":{"messages":[{"role":"user","content":"T one"}]}}""", 1)]
    [InlineData("openai", "/v1/threads/t1/runs/r1/submit_tool_outputs", """{"tool_outputs":[{"tool_call_id":"x","output":"T one"}]}""", 1)]
    [InlineData("openai", "/v1/uploads", """{"filename":"T one","purpose":"batch"}""", 1)]
    [InlineData("openai", "/v1/responses", """{"input":"T one","model":"m"}""", 1)]
    [InlineData("openai", "/v1/responses/compact", """{"input":[{"role":"user","content":"T one"}]}""", 1)]
    [InlineData("anthropic", "/v1/messages/count_tokens", """{"messages":[{"role":"user","content":"T one"}],"system":"T two"}""", 2)]
    [InlineData("anthropic", "/v1/messages/batches", """{"requests":[{"custom_id":"x","params":{"system":"T two","messages":[{"role":"user","content":[{"type":"text","text":"T one"}]}]}}]}""", 2)]
    [InlineData("anthropic", "/v1/complete", """{"prompt":"T one"}""", 1)]
    [InlineData("chatgpt-web", "/backend-api/conversation", """{"action":"next","messages":[{"author":{"role":"user"},"content":{"content_type":"text","parts":["T one"]}}]}""", 1)]
    [InlineData("chatgpt-web", "/backend-api/f/conversation/prepare", """{"action":"next","partial_query":{"author":{"role":"user"},"content":{"content_type":"text","parts":["T one"]}}}""", 1)]
    [InlineData("chatgpt-web", "/backend-anon/conversation/experimental/generate_autocompletions", """{"input_text":"T one"}""", 1)]
    [InlineData("chatgpt-web", "/backend-api/user_system_messages", """{"about_user_message":"T one","about_model_message":"T two","enabled":true}""", 2)]
    [InlineData("chatgpt-web", "/backend-api/memories/m1", """{"content":"T one"}""", 1)]
    [InlineData("chatgpt-web", "/backend-api/textdocs/d1", """{"updates":[{"replacement":"T one"}]}""", 1)]
    [InlineData("chatgpt-web", "/backend-api/files", """{"file_name":"T one","file_size":3}""", 1)]
    [InlineData("chatgpt-web", "/backend-api/conversation/gen_title/c1", """{"message_id":"m1"}""", 0)]
    public void OtherEndpoints_HaveTheirTexts(string adapter, string path, string body, int editable)
    {
        var (chosen, reading) = TestRequests.Read(adapter, path, body);
        Assert.Equal(adapter, chosen.Name);
        Assert.Equal(editable, reading.Parts.Count(part => part.Editable && part.Text.StartsWith("T ", StringComparison.Ordinal)));
        Assert.All(reading.Parts.Where(part => part.Text.StartsWith("T ", StringComparison.Ordinal)), part => Assert.True(part.Editable));
    }

    [Theory]
    [InlineData("/v1/chat/completions", """{"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"}}]}]}""", "image")]
    [InlineData("/v1/chat/completions", """{"messages":[{"role":"user","content":[{"type":"input_audio","input_audio":{"format":"wav","data":"UklGRiQAAABXQVZFZm10IBAAAAABAAEA"}}]}]}""", "audio")]
    [InlineData("/v1/chat/completions", """{"messages":[{"role":"user","content":[{"type":"file","file":{"file_data":"data:application/pdf;base64,JVBERi0xLjcKAAAB"}}]}]}""", "file:pdf")]
    [InlineData("/v1/messages", """{"messages":[{"role":"user","content":[{"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"JVBERi0xLjcKAAAB"}}]}]}""", "file:pdf")]
    [InlineData("/v1/messages", """{"messages":[{"role":"user","content":[{"type":"tool_result","content":[{"type":"image","source":{"type":"base64","media_type":"image/png","data":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB"}}]}]}]}""", "file:image")]
    public void BinaryContent_MakesTheReadingPartial(string path, string body, string reason)
    {
        var reading = TestRequests.Read("", path, body).Reading;
        Assert.Equal((Completeness.Partial, reason), (reading.Completeness, reading.Reason));
    }

    [Theory]
    [InlineData("my password is hunter2, and it is no ciphertext")]
    [InlineData("hunter2")]
    [InlineData("bXkgcGFzc3dvcmQgaXMgaHVudGVyMiwgc2F5cyB0aGUgdGV4dA==")]
    public void TextPosingAsOpaque_IsInspected(string text)
    {
        var reading = TestRequests.Read("openai", "/v1/responses", $$"""{"input":[{"type":"reasoning","encrypted_content":"{{text}}"}]}""").Reading;
        Assert.False(reading.Part(text).Editable);
    }

    [Theory]
    [InlineData("GET", "/backend-api/conversation/c-9", "c-9")]
    [InlineData("GET", "/v1/responses/resp_9", "resp_9")]
    [InlineData("GET", "/v1/threads/thread_9/messages", "thread_9")]
    public void BodylessHistory_NamesItsConversation(string method, string path, string conversation) =>
        Assert.Equal(conversation, AppAdapterSet.Default.Read("", new RequestShape(method, "h.test", path, "", "", ""), default).Reading.Conversation);

    [Fact]
    public void AzureDeployment_IsTheModel() =>
        Assert.Equal("gpt-x", TestRequests.Read("azure-openai", "/openai/deployments/gpt-x/chat/completions", """{"messages":[]}""").Reading.Model);

    private static string BodyOf(string path) => path switch
    {
        "/v1/chat/completions" => Chat,
        "/v1/responses" => Responses,
        "/v1/messages" => Messages,
        _ => Web,
    };
}
