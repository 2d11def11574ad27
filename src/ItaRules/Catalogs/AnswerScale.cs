namespace ItaRules.Catalogs;

/// <summary>
/// How the people asked by an instrument answer: in equal steps from the worst answer (0) to the best (100). A score is the mean of the answers,
/// so that only some scores can come from a known number of people.
/// </summary>
/// <param name="Steps">How many steps there are from 0 to 100: 5 where six answers are worth 0, 20, 40, 60, 80 and 100.</param>
/// <param name="Provenance">Where the steps are known from.</param>
public sealed record AnswerScale(int Steps, Provenance Provenance)
{
    /// <summary>Whether <paramref name="respondents"/> people can give a score, which is rounded to two decimals.</summary>
    /// <param name="score">The score, 0–100.</param>
    /// <param name="respondents">How many people answered, above 0.</param>
    public bool CanGive(double score, int respondents)
    {
        var answers = (decimal)Steps * respondents;
        var sum = Math.Round((decimal)score / 100 * answers);
        return Math.Round(100 * sum / answers, 2, MidpointRounding.AwayFromZero) == Math.Round((decimal)score, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>The possible scores next below and above a score that <paramref name="respondents"/> people cannot give.</summary>
    public (double Below, double Above) Nearest(double score, int respondents)
    {
        var answers = (decimal)Steps * respondents;
        var below = Math.Floor((decimal)score / 100 * answers);
        return ((double)Math.Round(100 * below / answers, 2, MidpointRounding.AwayFromZero), (double)Math.Round(100 * (below + 1) / answers, 2, MidpointRounding.AwayFromZero));
    }
}
