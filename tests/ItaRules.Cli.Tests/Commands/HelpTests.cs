using ItaRules.Diagnostics;
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
