using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;
using ItaRules.Workspace;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public class HelpTests
{
    [Theory]
    [InlineData("ITA6006")]
    [InlineData("ita6006")]
    [InlineData("6006")]
    [InlineData("๖๐๐๖")]
    public void A_page_is_found_by_its_id(string id)
    {
        var run = Ita.Run("help", id);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("# ITA6006: A year that is no fiscal year", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("# ITA6006: ไม่ใช่ปีงบประมาณ", Ita.Run("help", id, "--lang", "th").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_id_ends_with_2_and_proposes_near_ones()
    {
        var run = Ita.Run("help", "ITA6070");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"\Aita: there is no message “ITA6070”; near are ITA60\d\d", run.Error);
    }

    [Fact]
    public void Without_an_id_every_message_is_listed()
    {
        var lines = Ita.Run("help").Output.Split('\n').Where(line => line.StartsWith("ITA", StringComparison.Ordinal)).Select(line => line[..7]);
        Assert.Equal(DiagnosticDescriptors.All.Select(one => one.Id), lines);
    }

    [Fact]
    public void The_project_file_s_messages_have_a_page_in_both_languages()
    {
        var ids = DiagnosticDescriptors.All.Select(one => one.Id).Where(id => id.StartsWith("ITA6", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.All([Language.Thai, Language.English], language =>
        {
            Assert.NotNull(HelpPages.TitleOf(id, language));
            Assert.StartsWith($"# {id}: ", HelpPages.Read(id, language), StringComparison.Ordinal);
        }));
    }

    // A line that begins with a command makes only that one; "help" makes them all.
    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_a_command_is_shown_too(string command)
    {
        Assert.StartsWith($"ita {command} ", Ita.Run(command, "--help").Output.Split("\nUsage\n")[1].TrimStart(), StringComparison.Ordinal);
        Assert.Equal(Ita.Run(command, "--help").Output, Ita.Run("help", command).Output);
    }

    [Theory]
    [InlineData("report plan")]
    [InlineData("progress new")]
    public void The_help_of_a_part_of_a_command_is_shown_as_well(string command)
    {
        var words = command.Split(' ');
        var run = Ita.Run(["help", .. words]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"\n  ita {command} ", run.Output, StringComparison.Ordinal);
        Assert.Equal(Ita.Run([.. words, "--help"]).Output, run.Output);
    }

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Every_word_of_the_language_is_explained_by_each_of_its_spellings(string spelling, string thai, string english)
    {
        foreach (var words in new[] { [spelling], spelling.Split(' '), [spelling.ToUpperInvariant()] })
        {
            var run = Ita.Run(["help", .. words, "--lang", "th"]);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Contains(thai, Joined(run.Output), StringComparison.Ordinal);
            Assert.Contains(english, Joined(Ita.Run(["help", .. words, "--lang", "en"]).Output), StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, string, string> Keywords()
    {
        // What a command is called comes before the word of the language.
        var commands = ((System.Collections.IEnumerable)Commands).Cast<object[]>().Select(row => (string)row[0]).ToHashSet();
        var rows = new TheoryData<string, string, string>();
        foreach (var keyword in SyntaxFacts.Keywords)
        {
            foreach (var spelling in keyword.EnglishSpellings.Concat(keyword.ThaiSpellings).Distinct().Where(one => !commands.Contains(one)))
                rows.Add(spelling, Joined(keyword.Meaning.Thai), Joined(keyword.Meaning.English));
        }

        return rows;
    }

    [Theory]
    [InlineData("en", "expect · ต้องเสนอ\n", "\n\n  if o14 < 50 then expect HR-plan\n")]
    [InlineData("th", "ต้องเสนอ · expect\n", "\n\n  ถ้า o14 < 50 แล้ว ต้องเสนอ แผนบุคคล\n")]
    public void A_word_of_the_language_comes_with_its_other_spellings_and_an_example(string language, string head, string example)
    {
        var run = Ita.Run("help", "expect", "--lang", language);
        Assert.StartsWith(head, run.Output, StringComparison.Ordinal);
        Assert.EndsWith(example, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_word_brings_all_that_it_is_a_part_of()
    {
        var heads = Ita.Run("help", "least").Output.Split('\n');
        Assert.Contains("at least · ไม่น้อยกว่า · อย่างน้อย · มากกว่าหรือเท่ากับ", heads);
        var missing = Ita.Run("help", "missing").Output;
        Assert.Contains("is missing · ", missing, StringComparison.Ordinal);
        Assert.Contains("is not missing · ", missing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "“expct”; did you mean expect?", "expct")]
    [InlineData("th", "“เสนอแน” หมายถึง เสนอ หรือไม่", "เสนอแน")]
    [InlineData("en", "“report plam”; did you mean report plan?", "report", "plam")]
    [InlineData("en", "“o14” is the code of a score; ita items o14 shows it", "o14")]
    [InlineData("th", "“o14” เป็นรหัสคะแนน ดูได้ด้วย ita items o14", "o14")]
    [InlineData("en", "“weather”; ita help lists all messages, ita --help all commands", "weather")]
    [InlineData("th", "“weather” ดูทุกข้อความด้วย ita help ทุกคำสั่งด้วย ita --help", "weather")]
    public void What_is_no_message_command_or_word_ends_with_2_and_says_where_to_look(string language, string said, params string[] words)
    {
        var run = Ita.Run(["help", .. words, "--lang", language]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    // Lines break within Thai sentences, which have no spaces there.
    private static string Joined(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    public static TheoryData<string> Commands => [.. Ita.Run("--help").Output.Split("\nCommands\n")[1].Split("\n\n")[0].Split('\n')
        .Where(line => line is [' ', ' ', not ' ', ..]).Select(line => line.Trim().Split(' ')[0])];

    [Fact]
    public void The_help_of_the_program_shows_an_example_of_each_command()
    {
        foreach (var language in new[] { "en", "th" })
        {
            var help = Ita.Run("--help", "--lang", language).Output;
            foreach (object[] row in (System.Collections.IEnumerable)Commands)
                Assert.Contains($"\n  ita {row[0]}", help, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_helps_in_both_languages_with_examples(string command)
    {
        Assert.Contains("\nExamples\n", Ita.Run(command, "--help").Output, StringComparison.Ordinal);
        Assert.Contains("\nตัวอย่าง\n", Ita.Run(command, "--help", "--lang", "th").Output, StringComparison.Ordinal);

        // What is typed may name rules and measures, which are Thai.
        Assert.DoesNotMatch("[ก-๙]", string.Join('\n', Ita.Run(command, "--help", "--lang", "en").Output.Split('\n').Where(line => !line.StartsWith("  ita ", StringComparison.Ordinal))));
    }
}
