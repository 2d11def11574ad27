using Newtonsoft.Json;

namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>Parameters of <c>ita/projectChanged</c>.</summary>
/// <param name="Project">The folder of <c>ita.json</c>; null for a file that belongs to no project.</param>
internal sealed record ProjectChangedParams([property: JsonProperty(NullValueHandling = NullValueHandling.Include)] DocumentUri? Project);

/// <summary>One score sheet: one agency in one year.</summary>
/// <param name="Id">Stays the same while the files do.</param>
/// <param name="Agency">The agency's name, or the name of the file when the sheet has none.</param>
/// <param name="Edition">The year (BE) assessed.</param>
/// <param name="Total">The total, 0–100 with two decimals; null when it is missing.</param>
/// <param name="Level">The level, as the edition calls it; null when it is missing.</param>
/// <param name="Uri">The file that holds it.</param>
internal sealed record Sheet(
    string Id,
    string Agency,
    int Edition,
    [property: JsonProperty(NullValueHandling = NullValueHandling.Include)] double? Total,
    [property: JsonProperty(NullValueHandling = NullValueHandling.Include)] string? Level,
    DocumentUri Uri);

/// <summary>The answer to <c>ita/sheets</c>.</summary>
/// <param name="Project">The folder of <c>ita.json</c>; null for a file that belongs to no project.</param>
/// <param name="Chosen">The id of the sheet that is used; null when there is none.</param>
/// <param name="Sheets">The sheets, in the order in which they are shown.</param>
internal sealed record SheetsResult(
    [property: JsonProperty(NullValueHandling = NullValueHandling.Include)] DocumentUri? Project,
    [property: JsonProperty(NullValueHandling = NullValueHandling.Include)] string? Chosen,
    IReadOnlyList<Sheet> Sheets);

/// <summary>Parameters of <c>ita/chooseSheet</c>.</summary>
internal sealed record ChooseSheetParams(TextDocumentIdentifier TextDocument, string Sheet);

/// <summary>Parameters of <c>ita/preview</c>.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Scope"><c>project</c> or <c>file</c>.</param>
internal sealed record PreviewParams(TextDocumentIdentifier TextDocument, string Scope);

/// <summary>What the rules recommend for the chosen sheet.</summary>
/// <param name="Sheet">The sheet; null when there is none, and then the lists are empty.</param>
/// <param name="Errors">The number of errors in the rules that were asked for.</param>
/// <param name="Recommendations">The measures, in the order of the language.</param>
/// <param name="Maintain">What is to be kept up.</param>
/// <param name="Notes">The remarks.</param>
/// <param name="Undetermined">The rules that could not be decided.</param>
internal sealed record PreviewResult(
    [property: JsonProperty(NullValueHandling = NullValueHandling.Include)] Sheet? Sheet,
    int Errors,
    IReadOnlyList<PreviewRecommendation> Recommendations,
    IReadOnlyList<PreviewFinding> Maintain,
    IReadOnlyList<PreviewFinding> Notes,
    IReadOnlyList<PreviewFinding> Undetermined);

/// <summary>One recommended measure.</summary>
/// <param name="Measure">Its name in the rules.</param>
/// <param name="Title">Its title.</param>
/// <param name="Owners">The titles of the owners.</param>
/// <param name="Due">The period in words; null when nobody says.</param>
/// <param name="Priority"><c>urgent</c>, <c>high</c>, <c>normal</c> or <c>low</c>.</param>
/// <param name="Issues">The titles of the issues, with numbers.</param>
/// <param name="Items">The scores that decided.</param>
/// <param name="Reasons">Why, the author's own sentences first.</param>
internal sealed record PreviewRecommendation(
    string Measure,
    string Title,
    IReadOnlyList<string> Owners,
    [property: JsonProperty(NullValueHandling = NullValueHandling.Include)] string? Due,
    string Priority,
    IReadOnlyList<string> Issues,
    IReadOnlyList<PreviewScore> Items,
    IReadOnlyList<PreviewFinding> Reasons);

/// <summary>A score that decided, 0–100; null when it is missing.</summary>
internal sealed record PreviewScore(string Code, string Title, [property: JsonProperty(NullValueHandling = NullValueHandling.Include)] double? Score);

/// <summary>A sentence and the rule that it comes from.</summary>
internal sealed record PreviewFinding(string Text, RuleLink Rule);

/// <summary>A rule by its name, given or made, and the place of its first word.</summary>
internal sealed record RuleLink(string Name, Location Location);

/// <summary>The answer to <c>ita/explain</c>.</summary>
internal sealed record ExplainResult(string Title, string Markdown);

/// <summary>The snapshot tests of one project.</summary>
/// <param name="Project">The folder of <c>ita.json</c>.</param>
/// <param name="Label">The folder's name.</param>
/// <param name="Tests">The tests.</param>
internal sealed record TestProject(DocumentUri Project, string Label, IReadOnlyList<SheetTest> Tests);

/// <summary>The snapshot test of one sheet.</summary>
/// <param name="Id">Unique in its project.</param>
/// <param name="Label">The agency and its year.</param>
/// <param name="Sheet">The score sheet.</param>
/// <param name="Verified">Where the accepted result is, or will be.</param>
internal sealed record SheetTest(string Id, string Label, DocumentUri Sheet, DocumentUri Verified);

/// <summary>Parameters of <c>ita/runTest</c> and <c>ita/acceptSnapshot</c>.</summary>
internal sealed record SheetTestParams(DocumentUri Project, string Id);

/// <summary>How a snapshot test came out.</summary>
/// <param name="Outcome"><c>same</c>, <c>new</c>, <c>different</c> or <c>failed</c>.</param>
internal abstract record SheetTestResult(string Outcome);

/// <summary>The result is the accepted one.</summary>
internal sealed record SameResult() : SheetTestResult("same");

/// <summary>The result is not the accepted one, or none was accepted yet.</summary>
/// <param name="IsNew">Whether none was accepted yet.</param>
/// <param name="Verified">The accepted result; empty when there is none.</param>
/// <param name="Received">The result.</param>
/// <param name="Range">The first line of the accepted result that differs; null when there is none.</param>
internal sealed record OtherResult(
    [property: JsonIgnore] bool IsNew,
    string Verified,
    string Received,
    [property: JsonProperty(NullValueHandling = NullValueHandling.Include)] Range? Range) : SheetTestResult(IsNew ? "new" : "different");

/// <summary>There is no result, because the rules or the sheet have errors; or the result breaks what the rules promise.</summary>
/// <param name="Message">Which.</param>
/// <param name="Location">Where the first one is; null when that is not known.</param>
internal sealed record FailedResult(string Message, [property: JsonProperty(NullValueHandling = NullValueHandling.Include)] Location? Location) : SheetTestResult("failed");

/// <summary>Parameters of <c>ita/newProject</c>.</summary>
/// <param name="Folder">A folder that is empty or not there.</param>
/// <param name="Language"><c>th</c> or <c>en</c>.</param>
internal sealed record NewProjectParams(DocumentUri Folder, string Language);

/// <summary>The answer to <c>ita/newProject</c>: the file to show first.</summary>
internal sealed record NewProjectResult(DocumentUri Open);

/// <summary>Parameters of <c>ita/import</c>.</summary>
/// <param name="Source">The table or document.</param>
/// <param name="Target">The score sheet to be written.</param>
/// <param name="Edition">The year (BE) assessed; null to take what the file says.</param>
/// <param name="Overwrite">Whether a target that is there may be replaced.</param>
internal sealed record ImportParams(DocumentUri Source, DocumentUri Target, int? Edition = null, bool Overwrite = false);

/// <summary>The answer to <c>ita/import</c>.</summary>
/// <param name="Scores">How many scores were read.</param>
/// <param name="Doubts">How many values were corrected, left out or look wrong.</param>
/// <param name="Markdown">What became of each piece, line by line.</param>
internal sealed record ImportResult(int Scores, int Doubts, string Markdown);
