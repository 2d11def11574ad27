using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Completion;

/// <summary>Proposes whole declarations with places to fill in, where a line of a file begins one.</summary>
internal sealed class SnippetCompletion : ICompletionProvider
{
    private static readonly LocalizedText ruleName = new("ปรับแผนบุคคล", "rule-name");
    private static readonly LocalizedText measureName = new("แผนบุคคล", "measure-name");
    private static readonly LocalizedText ownerName = new("สำนักปลัด", "owner-name");
    private static readonly LocalizedText bandName = new("ควรปรับปรุง", "weak");
    private static readonly LocalizedText loopName = new("ข้อใด", "x");
    private static readonly LocalizedText title = new("ชื่อเต็มที่ใช้ในเอกสาร", "Title in documents");
    private static readonly LocalizedText step = new("สิ่งที่ต้องทำ", "What is done");
    private static readonly LocalizedText output = new("ผลที่ได้", "What comes of it");
    private static readonly LocalizedText reason = new("เหตุผล", "The reason");

    private static readonly SyntaxKind[] times =
        [SyntaxKind.FirstQuarterKeyword, SyntaxKind.SecondQuarterKeyword, SyntaxKind.ThirdQuarterKeyword, SyntaxKind.FourthQuarterKeyword, SyntaxKind.AllYearKeyword];

    private static readonly Snippet[] snippets =
    [
        new(SyntaxKind.IfKeyword, new("กฎในบรรทัดเดียว", "a rule in one line"), words =>
            $"{words[SyntaxKind.IfKeyword]} ${{1:o14}} < ${{2:50}} {words[SyntaxKind.ThenKeyword]} {words[SyntaxKind.RecommendKeyword]} {words[SyntaxKind.MeasureKeyword]} ${{3:{words[measureName]}}} "
            + $"{words[SyntaxKind.OwnedByKeyword]} ${{4:{words[ownerName]}}}$0"),
        new(SyntaxKind.RuleKeyword, new("กฎที่มีชื่อ ประเด็น และเหตุผล", "a rule with a name, an issue and a reason"), words =>
            $"{words[SyntaxKind.RuleKeyword]} ${{1:{words[ruleName]}}} {words[SyntaxKind.ForKeyword]} {words[SyntaxKind.IssueKeyword]} ${{2|1,2,3,4,5,6,7|}}\n"
            + $"  {words[SyntaxKind.IfKeyword]} ${{3:o14}} < ${{4:50}} {words[SyntaxKind.ThenKeyword]}\n"
            + $"    {words[SyntaxKind.RecommendKeyword]} {words[SyntaxKind.MeasureKeyword]} ${{5:{words[measureName]}}}\n"
            + $"      {words[SyntaxKind.BecauseKeyword]} \"${{6:{words[reason]}}}\"\n$0"),
        new(SyntaxKind.ForEachKeyword, new("กฎที่พิจารณาคะแนนทีละข้อ", "a rule that decides each score apart"), words =>
            $"{words[SyntaxKind.ForEachKeyword]} ${{1:{words[loopName]}}} {words[SyntaxKind.InKeyword]} ${{2:o1..o28}}\n"
            + $"  {words[SyntaxKind.IfKeyword]} ${{1:{words[loopName]}}} < ${{3:100}} {words[SyntaxKind.ThenKeyword]} {words[SyntaxKind.RecommendKeyword]} {words[SyntaxKind.MeasuresForKeyword]} ${{1:{words[loopName]}}}\n$0"),
        new(SyntaxKind.ForEachKeyword, new("ข้อกำหนดว่าข้อที่ได้ 0 ต้องมีมาตรการ", "a check that each score of 0 gets a measure"), words =>
            $"{words[SyntaxKind.ForEachKeyword]} ${{1:{words[loopName]}}} {words[SyntaxKind.InKeyword]} ${{2:o1..o28}}\n"
            + $"  {words[SyntaxKind.IfKeyword]} ${{1:{words[loopName]}}} = ${{3:0}} {words[SyntaxKind.ThenKeyword]} {words[SyntaxKind.ExpectKeyword]} {words[SyntaxKind.MeasuresForKeyword]} ${{1:{words[loopName]}}}\n$0"),
        new(SyntaxKind.MeasureKeyword, new("มาตรการพร้อมขั้นตอน ผู้รับผิดชอบ เวลา และผลผลิต", "a measure with step, owner, time and output"), words =>
            $"{words[SyntaxKind.MeasureKeyword]} ${{1:{words[measureName]}}} \"${{2:{words[title]}}}\"\n"
            + $"  {words[SyntaxKind.StepKeyword]} \"${{3:{words[step]}}}\"\n"
            + $"  {words[SyntaxKind.OwnedByKeyword]} ${{4:{words[ownerName]}}}\n"
            + $"  {words[SyntaxKind.DueKeyword]} ${{5|{string.Join(',', times.Select(time => words[time]))}|}}\n"
            + $"  {words[SyntaxKind.ReportAtKeyword]} 6, 12 {words[SyntaxKind.MonthsKeyword]}\n"
            + $"  {words[SyntaxKind.OutputKeyword]} \"${{6:{words[output]}}}\"\n"
            + $"  {words[SyntaxKind.ForKeyword]} ${{7:o14}}\n$0"),
        new(SyntaxKind.OwnerKeyword, new("ส่วนงานที่มอบหมายมาตรการให้ได้", "a unit that measures are given to"), words =>
            $"{words[SyntaxKind.OwnerKeyword]} ${{1:{words[ownerName]}}} \"${{2:{words[title]}}}\"\n$0"),
        new(SyntaxKind.DefineKeyword, new("เกณฑ์คะแนนที่ตั้งชื่อไว้", "a named band of scores"), words =>
            $"{words[SyntaxKind.DefineKeyword]} ${{1:{words[bandName]}}} {words[SyntaxKind.AsKeyword]} {words[SyntaxKind.BelowKeyword]} ${{2:85}}\n$0"),
    ];

    /// <inheritdoc/>
    public IEnumerable<CompletionProposal> Propose(CompletionPlace place)
    {
        if (!place.Settings.Snippets || !place.IsFirstOnLine || !place.Grammar.Kinds.Contains(SyntaxKind.EditionKeyword))
            yield break;
        var words = new Words(place.KeywordLanguage);
        var other = new Words(place.KeywordLanguage == Language.Thai ? Language.English : Language.Thai);
        for (var i = 0; i < snippets.Length; i++)
        {
            var (first, meaning, write) = snippets[i];
            var label = $"{words[first]} …";
            yield return place.Propose(ProposalKind.Snippet, label, write(words), ProposalRank.Snippet, i, words[first], other[first]) with
            {
                IsSnippet = true,
                Detail = meaning.In(place.Context.Language),
            };
        }
    }

    /// <summary>A declaration to fill in.</summary>
    /// <param name="First">Its first word.</param>
    /// <param name="Meaning">What it is.</param>
    /// <param name="Write">Writes it in a language.</param>
    private sealed record Snippet(SyntaxKind First, LocalizedText Meaning, Func<Words, string> Write);

    /// <summary>Words in the language of the rule.</summary>
    private sealed class Words(Language language)
    {
        public string this[SyntaxKind kind] => SyntaxFacts.GetText(kind, language)!;

        public string this[LocalizedText text] => text.In(language);
    }
}
