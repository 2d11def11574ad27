using System.Text;
using ItaRules.Syntax;
using ItaRules.Tests.Infrastructure;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Syntax;

/// <summary>Every construct as it grows under the author's hands: what is told at each word, and what could come next.</summary>
public class PrefixTests
{
    private static readonly string[] Constructs =
    [
        "edition 2568 plan 2569",
        "use \"ita:2568\"",
        "owner personnel \"งานการเจ้าหน้าที่\" under clerk",
        "measure HR-plan \"แผน\" step \"a\" guideline \"b\" owned by x , y and z due Q2 report every 6 months for o14 .. o16 , o2 output \"c\" publish as o14 reference \"d\"",
        "measure m report at 6 , 12 months",
        "assign a to b , c",
        "let x = o1 + 2 * ( o3 - 1 )",
        "let x = items of issue 6 of OIT , indicators of IIT , instruments",
        "define weak as below 50 >= 3",
        "define some as at least 2 of o1 .. o8 < 50",
        "rule r \"t\" for issue 6 if o14 < 50 then note \"x\"",
        "rule r for indicator 4 always maintain o1 to o3 because \"x\"",
        "for each x in o1 , o2 if not x between 1 and 2 or x is not weak then recommend measures for x",
        "if any of o1 is missing and item o2 equals 3 then recommend HR-plan measure owned by a due all year 2569 priority high because \"x\" and note \"y\" else if total < 5 then maintain else note \"z\"",
        "if average of o1 , o2 > - previous change in indicator 9 then recommend measure m due 1 January 2569 to 31 March",
        "if agency type = \"x\" and level >= \"y\" then recommend m due within 30 days",
        "if o14 = 0 then expect measure a , b and c because \"x\" and expect no d else expect no measures for o1 , o2 because \"y\"",
        "ทุกกรณี ต้องเสนอ แผน และ ต้องไม่เสนอมาตรการสำหรับ o14",
        "ถ้า ข้อใดข้อหนึ่งใน ข้อ ของ ประเด็นที่ 6 ต่ำกว่า ๕๐ แล้ว เสนอ มาตรการ แผน ผู้รับผิดชอบ งาน และ กอง กำหนด ไตรมาส 2 มิฉะนั้น รักษาระดับ",
    ];

    [Fact]
    public void What_is_told_and_expected_at_every_word()
    {
        StringBuilder golden = new();
        foreach (string construct in Constructs)
        {
            foreach (string prefix in Prefixes(construct))
            {
                SyntaxTree tree = SyntaxTree.Parse(prefix);
                golden.Append(prefix).Append('\n');
                foreach (var diagnostic in tree.Diagnostics)
                {
                    golden.Append(FormattableString.Invariant($"#@ {diagnostic.Location.Column}: {diagnostic.Id} {diagnostic.GetMessage(Language.English)}\n"));
                }

                golden.Append("#@ then: ").AppendJoin(' ', SyntaxTree.Parse(prefix + " ").GetExpectedKinds(prefix.Length + 1).Order().Select(Spelled)).Append('\n');
            }
        }

        Golden.Verify("prefixes", golden.ToString());
    }

    [Fact]
    public void A_construct_that_is_not_finished_yet_has_at_most_one_message()
    {
        foreach (string prefix in Constructs.SelectMany(Prefixes))
        {
            Assert.True(SyntaxTree.Parse(prefix).Diagnostics.Length <= 1, prefix);
        }
    }

    [Fact]
    public void The_next_word_of_every_construct_is_expected()
    {
        foreach (string construct in Constructs)
        {
            string[] words = [.. Prefixes(construct)];
            for (int index = 0; index + 1 < words.Length; index++)
            {
                SyntaxTree tree = SyntaxTree.Parse(words[index] + " ");
                SyntaxTree longer = SyntaxTree.Parse(words[index + 1]);
                SyntaxToken next = longer.FindToken(words[index].Length + 1);

                Assert.Contains(next.Kind, tree.GetExpectedKinds(tree.Text.Length));
            }
        }
    }

    // Every token is a word; "owned by" is one.
    private static IEnumerable<string> Prefixes(string construct)
    {
        SyntaxTree tree = SyntaxTree.Parse(construct);
        Assert.Empty(tree.Diagnostics);
        return tree.DescendantTokens().Where(token => token.Kind != SyntaxKind.EndOfFileToken).Select(token => construct[..tree.SpanOf(token).End]);
    }

    private static string Spelled(SyntaxKind kind) => SyntaxFacts.GetText(kind, Language.English)?.Replace(' ', '_') ?? $"<{kind.ToString().Replace("Token", "")}>";
}
