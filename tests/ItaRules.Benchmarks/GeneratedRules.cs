using System.Globalization;
using System.Text;

namespace ItaRules.Benchmarks;

/// <summary>A rule file of any length, from a fixed seed: forms, languages and lengths mixed as agencies' files mix them.</summary>
internal static class GeneratedRules
{
    private const int Owners = 9;
    private const int Measures = 200;

    /// <summary>The text of a file with <paramref name="count"/> rules, five lines and about 130 characters each.</summary>
    public static string Text(int count)
    {
        var random = new Random(2568);
        var text = new StringBuilder("edition 2568\n\n");
        for (var i = 0; i < count; i++)
            AppendRule(text, random, i);
        return text.ToString();
    }

    /// <summary>The same with everything declared that the rules name, so that nothing is wrong with it but what its logic says.</summary>
    public static string WithDeclarations(int count)
    {
        var text = new StringBuilder(Text(count));
        for (var owner = 0; owner < Owners; owner++)
            text.Append(CultureInfo.InvariantCulture, $"owner unit{owner} \"งานที่ {owner}\"\n");
        for (var measure = 0; measure < Measures; measure++)
            text.Append(CultureInfo.InvariantCulture, $"measure M{measure} \"มาตรการที่ {measure}\" owned by unit{measure % Owners}\n");
        return text.ToString();
    }

    private static void AppendRule(StringBuilder text, Random random, int number)
    {
        var (item, other, limit, lower) = (Item(random), Item(random), Limit(random), Limit(random));
        text.Append(CultureInfo.InvariantCulture, $"{(random.Next(2) == 0 ? "rule" : "กฎ")} R{number} \"กฎข้อที่ {number}\"\n");
        text.Append(random.Next(7) switch
        {
            0 => $"if {item} < {limit} and {other} >= {lower}\n",
            1 => $"ถ้า {item} ต่ำกว่า {limit} หรือ {other} ต่ำกว่า {lower}\n",
            2 => $"if any of o12..o16 below {limit}\n",
            3 => $"if average of i1..i3 - {item} > {lower}\n",
            4 => $"ถ้า {item} ระหว่าง {lower} และ {limit}\n",
            5 => $"if not ({item} >= {limit} or total >= {lower})\n",
            _ => $"if {item} < {limit}\n",
        });
        text.Append(CultureInfo.InvariantCulture, $"  {(random.Next(2) == 0 ? "then recommend" : "แล้วเสนอ มาตรการ")} M{random.Next(Measures)} owned by unit{random.Next(Owners)} due Q{random.Next(1, 5)}\n");
        text.Append(CultureInfo.InvariantCulture, $"    because \"{item} ได้ {{{item}}} คะแนน\"\n\n");
    }

    private static string Item(Random random) => random.Next(3) switch
    {
        0 => Code('i', random.Next(1, 16)),
        1 => Code('e', random.Next(1, 10)),
        _ => Code('o', random.Next(1, 29)),
    };

    private static string Code(char letter, int number) => letter + number.ToString(CultureInfo.InvariantCulture);

    private static string Limit(Random random) => (random.Next(8) switch { 0 => 62.5, 1 => 79.05, var step => 30 + (step * 10) }).ToString(CultureInfo.InvariantCulture);
}
