namespace ItaRules.Benchmarks;

/// <summary>
/// The 160 rules of Country.ita as a programmer would write them by hand: a loop over the sheets, an <c>if</c> a rule. It knows nothing of undetermined rules,
/// of rounding, or of reasons. The evaluation benchmarks refuse to run when its hits differ from the engine's.
/// </summary>
internal static class HandWritten
{
    private const int I1 = 0, I2 = 1, I3 = 2, I4 = 3, I5 = 4, I6 = 5, I7 = 6, I8 = 7, I9 = 8, I10 = 9, I11 = 10, I12 = 11, I13 = 12, I14 = 13;
    private const int I15 = 14, E1 = 15, E2 = 16, E3 = 17, E4 = 18, E5 = 19, E6 = 20, E7 = 21, E8 = 22, E9 = 23, O1 = 24, O2 = 25, O3 = 26, O4 = 27;
    private const int O5 = 28, O6 = 29, O7 = 30, O8 = 31, O9 = 32, O10 = 33, O11 = 34, O12 = 35, O13 = 36, O14 = 37, O15 = 38, O16 = 39, O17 = 40, O18 = 41;
    private const int O19 = 42, O20 = 43, O21 = 44, O22 = 45, O23 = 46, O24 = 47, O25 = 48, O26 = 49, O27 = 50, O28 = 51, Indicator1 = 52, Indicator2 = 53, Indicator3 = 54, Indicator4 = 55;
    private const int Indicator5 = 56, Indicator6 = 57, Indicator7 = 58, Indicator8 = 59, Indicator9 = 60, Indicator10 = 61, IIT = 62, EIT = 63, OIT = 64, TOTAL = 65;

    /// <summary>The scores that a sheet's values stand for, in the order of the constants.</summary>
    public static readonly string[] Codes =
    [
        "i1", "i2", "i3", "i4", "i5", "i6", "i7", "i8", "i9", "i10", "i11", "i12", "i13", "i14", "i15", "e1",
        "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9", "o1", "o2", "o3", "o4", "o5", "o6", "o7", "o8",
        "o9", "o10", "o11", "o12", "o13", "o14", "o15", "o16", "o17", "o18", "o19", "o20", "o21", "o22", "o23", "o24",
        "o25", "o26", "o27", "o28", "indicator 1", "indicator 2", "indicator 3", "indicator 4", "indicator 5", "indicator 6", "indicator 7", "indicator 8", "indicator 9", "indicator 10", "IIT", "EIT",
        "OIT", "total",
    ];

    // The measure that each rule recommends.
    private static readonly int[] measures =
    [
        9, 31, 45, 47, 11, 15, 18, 22, 17, 1, 27, 2, 42, 21, 10, 46, 33, 26, 35, 53,
        5, 43, 29, 34, 44, 26, 34, 6, 16, 16, 15, 18, 59, 1, 33, 21, 59, 10, 54, 30,
        23, 43, 37, 22, 27, 38, 52, 9, 45, 15, 48, 56, 47, 6, 6, 26, 24, 7, 55, 11,
        5, 41, 12, 56, 53, 47, 59, 20, 0, 17, 12, 25, 58, 11, 44, 11, 10, 26, 8, 57,
        47, 17, 39, 9, 1, 41, 3, 33, 41, 29, 28, 7, 48, 13, 26, 7, 44, 14, 44, 41,
        40, 57, 31, 55, 11, 43, 50, 2, 35, 51, 19, 30, 12, 36, 8, 12, 52, 0, 14, 28,
        28, 35, 29, 47, 39, 36, 21, 8, 36, 58, 49, 5, 20, 8, 58, 53, 45, 35, 33, 46,
        4, 2, 7, 2, 22, 22, 44, 14, 19, 1, 36, 3, 23, 13, 50, 35, 41, 5, 12, 8,
    ];

    /// <summary>The rules that hold, sheet by sheet, and the measures that they recommend, each once a sheet; and where each sheet's end.</summary>
    public static (List<int> Rules, int[] RuleEnds, List<int> Measures, int[] MeasureEnds) Evaluate(double[][] sheets)
    {
        var (rules, ruleEnds) = (new List<int>(), new int[sheets.Length]);
        var (recommended, measureEnds) = (new List<int>(), new int[sheets.Length]);
        var lastSheet = new int[60];
        Array.Fill(lastSheet, -1);
        for (var sheet = 0; sheet < sheets.Length; sheet++)
        {
            var first = rules.Count;
            Decide(sheets[sheet], rules);
            for (var i = first; i < rules.Count; i++)
            {
                var measure = measures[rules[i]];
                if (lastSheet[measure] == sheet)
                    continue;
                lastSheet[measure] = sheet;
                recommended.Add(measure);
            }

            ruleEnds[sheet] = rules.Count;
            measureEnds[sheet] = recommended.Count;
        }

        return (rules, ruleEnds, recommended, measureEnds);
    }

    private static void Decide(double[] s, List<int> rules)
    {
        if (s[O1] < 50) rules.Add(0);
        if (s[O2] < 50) rules.Add(1);
        if (s[O3] < 50) rules.Add(2);
        if (s[O4] < 50) rules.Add(3);
        if (s[O5] < 50) rules.Add(4);
        if (s[O6] < 50) rules.Add(5);
        if (s[O7] < 50) rules.Add(6);
        if (s[O8] < 50) rules.Add(7);
        if (s[O9] < 50) rules.Add(8);
        if (s[O10] < 50) rules.Add(9);
        if (s[O11] < 50) rules.Add(10);
        if (s[O12] < 50) rules.Add(11);
        if (s[O13] < 50) rules.Add(12);
        if (s[O14] < 50) rules.Add(13);
        if (s[O15] < 50) rules.Add(14);
        if (s[O16] < 50) rules.Add(15);
        if (s[O17] < 50) rules.Add(16);
        if (s[O18] < 50) rules.Add(17);
        if (s[O19] < 50) rules.Add(18);
        if (s[O20] < 50) rules.Add(19);
        if (s[O21] < 50) rules.Add(20);
        if (s[O22] < 50) rules.Add(21);
        if (s[O23] < 50) rules.Add(22);
        if (s[O24] < 50) rules.Add(23);
        if (s[O25] < 50) rules.Add(24);
        if (s[O26] < 50) rules.Add(25);
        if (s[O27] < 50) rules.Add(26);
        if (s[O28] < 50) rules.Add(27);
        if (s[O1] >= 50 && s[O1] < 100) rules.Add(28);
        if (s[O2] >= 50 && s[O2] < 100) rules.Add(29);
        if (s[O3] >= 50 && s[O3] < 100) rules.Add(30);
        if (s[O4] >= 50 && s[O4] < 100) rules.Add(31);
        if (s[O5] >= 50 && s[O5] < 100) rules.Add(32);
        if (s[O6] >= 50 && s[O6] < 100) rules.Add(33);
        if (s[O7] >= 50 && s[O7] < 100) rules.Add(34);
        if (s[O8] >= 50 && s[O8] < 100) rules.Add(35);
        if (s[O9] >= 50 && s[O9] < 100) rules.Add(36);
        if (s[O10] >= 50 && s[O10] < 100) rules.Add(37);
        if (s[O11] >= 50 && s[O11] < 100) rules.Add(38);
        if (s[O12] >= 50 && s[O12] < 100) rules.Add(39);
        if (s[O13] >= 50 && s[O13] < 100) rules.Add(40);
        if (s[O14] >= 50 && s[O14] < 100) rules.Add(41);
        if (s[O15] >= 50 && s[O15] < 100) rules.Add(42);
        if (s[O16] >= 50 && s[O16] < 100) rules.Add(43);
        if (s[O17] >= 50 && s[O17] < 100) rules.Add(44);
        if (s[O18] >= 50 && s[O18] < 100) rules.Add(45);
        if (s[O19] >= 50 && s[O19] < 100) rules.Add(46);
        if (s[O20] >= 50 && s[O20] < 100) rules.Add(47);
        if (s[O21] >= 50 && s[O21] < 100) rules.Add(48);
        if (s[O22] >= 50 && s[O22] < 100) rules.Add(49);
        if (s[O23] >= 50 && s[O23] < 100) rules.Add(50);
        if (s[O24] >= 50 && s[O24] < 100) rules.Add(51);
        if (s[O25] >= 50 && s[O25] < 100) rules.Add(52);
        if (s[O26] >= 50 && s[O26] < 100) rules.Add(53);
        if (s[O27] >= 50 && s[O27] < 100) rules.Add(54);
        if (s[O28] >= 50 && s[O28] < 100) rules.Add(55);
        if (s[I1] < 85) rules.Add(56);
        if (s[I2] < 85) rules.Add(57);
        if (s[I3] < 85) rules.Add(58);
        if (s[I4] < 85) rules.Add(59);
        if (s[I5] < 85) rules.Add(60);
        if (s[I6] < 85) rules.Add(61);
        if (s[I7] < 85) rules.Add(62);
        if (s[I8] < 85) rules.Add(63);
        if (s[I9] < 85) rules.Add(64);
        if (s[I10] < 85) rules.Add(65);
        if (s[I11] < 85) rules.Add(66);
        if (s[I12] < 85) rules.Add(67);
        if (s[I13] < 85) rules.Add(68);
        if (s[I14] < 85) rules.Add(69);
        if (s[I15] < 85) rules.Add(70);
        if (s[E1] < 85) rules.Add(71);
        if (s[E2] < 85) rules.Add(72);
        if (s[E3] < 85) rules.Add(73);
        if (s[E4] < 85) rules.Add(74);
        if (s[E5] < 85) rules.Add(75);
        if (s[E6] < 85) rules.Add(76);
        if (s[E7] < 85) rules.Add(77);
        if (s[E8] < 85) rules.Add(78);
        if (s[E9] < 85) rules.Add(79);
        if (s[I1] >= 85 && s[I1] <= 95) rules.Add(80);
        if (s[I2] >= 85 && s[I2] <= 95) rules.Add(81);
        if (s[I3] >= 85 && s[I3] <= 95) rules.Add(82);
        if (s[I4] >= 85 && s[I4] <= 95) rules.Add(83);
        if (s[I5] >= 85 && s[I5] <= 95) rules.Add(84);
        if (s[I6] >= 85 && s[I6] <= 95) rules.Add(85);
        if (s[I7] >= 85 && s[I7] <= 95) rules.Add(86);
        if (s[I8] >= 85 && s[I8] <= 95) rules.Add(87);
        if (s[I9] >= 85 && s[I9] <= 95) rules.Add(88);
        if (s[I10] >= 85 && s[I10] <= 95) rules.Add(89);
        if (s[I11] >= 85 && s[I11] <= 95) rules.Add(90);
        if (s[I12] >= 85 && s[I12] <= 95) rules.Add(91);
        if (s[I13] >= 85 && s[I13] <= 95) rules.Add(92);
        if (s[I14] >= 85 && s[I14] <= 95) rules.Add(93);
        if (s[I15] >= 85 && s[I15] <= 95) rules.Add(94);
        if (s[E1] >= 85 && s[E1] <= 95) rules.Add(95);
        if (s[E2] >= 85 && s[E2] <= 95) rules.Add(96);
        if (s[E3] >= 85 && s[E3] <= 95) rules.Add(97);
        if (s[E4] >= 85 && s[E4] <= 95) rules.Add(98);
        if (s[E5] >= 85 && s[E5] <= 95) rules.Add(99);
        if (s[E6] >= 85 && s[E6] <= 95) rules.Add(100);
        if (s[E7] >= 85 && s[E7] <= 95) rules.Add(101);
        if (s[E8] >= 85 && s[E8] <= 95) rules.Add(102);
        if (s[E9] >= 85 && s[E9] <= 95) rules.Add(103);
        if (s[Indicator1] < 85) rules.Add(104);
        if (s[Indicator2] < 85) rules.Add(105);
        if (s[Indicator3] < 85) rules.Add(106);
        if (s[Indicator4] < 85) rules.Add(107);
        if (s[Indicator5] < 85) rules.Add(108);
        if (s[Indicator6] < 85) rules.Add(109);
        if (s[Indicator7] < 85) rules.Add(110);
        if (s[Indicator8] < 85) rules.Add(111);
        if (s[Indicator9] < 85) rules.Add(112);
        if (s[Indicator10] < 85) rules.Add(113);
        if (s[IIT] < 85) rules.Add(114);
        if (s[IIT] >= 95) rules.Add(115);
        if (s[EIT] < 85) rules.Add(116);
        if (s[EIT] >= 95) rules.Add(117);
        if (s[OIT] < 85) rules.Add(118);
        if (s[OIT] >= 95) rules.Add(119);
        if (s[TOTAL] < 85) rules.Add(120);
        if (s[TOTAL] >= 85 && (s[IIT] < 85 || s[EIT] < 85 || s[OIT] < 85)) rules.Add(121);
        if (s[OIT] < s[EIT] && s[EIT] < s[IIT]) rules.Add(122);
        if (s[IIT] - s[EIT] > 10) rules.Add(123);
        if (Math.Min(s[I1], Math.Min(s[I2], s[I3])) < 70) rules.Add(124);
        if (Math.Min(s[I4], Math.Min(s[I5], s[I6])) < 70) rules.Add(125);
        if (Math.Min(s[I7], Math.Min(s[I8], s[I9])) < 70) rules.Add(126);
        if (Math.Min(s[I10], Math.Min(s[I11], s[I12])) < 70) rules.Add(127);
        if (Math.Min(s[I13], Math.Min(s[I14], s[I15])) < 70) rules.Add(128);
        if ((s[E1] + s[E2] + s[E3]) / 3 < 88) rules.Add(129);
        if ((s[E4] + s[E5] + s[E6]) / 3 < 88) rules.Add(130);
        if ((s[E7] + s[E8] + s[E9]) / 3 < 88) rules.Add(131);
        if ((s[O1] < 100 ? 1 : 0) + (s[O2] < 100 ? 1 : 0) + (s[O3] < 100 ? 1 : 0) + (s[O4] < 100 ? 1 : 0) >= 2) rules.Add(132);
        if ((s[O5] < 100 ? 1 : 0) + (s[O6] < 100 ? 1 : 0) + (s[O7] < 100 ? 1 : 0) + (s[O8] < 100 ? 1 : 0) >= 2) rules.Add(133);
        if ((s[O9] < 100 ? 1 : 0) + (s[O10] < 100 ? 1 : 0) + (s[O11] < 100 ? 1 : 0) >= 2) rules.Add(134);
        if ((s[O12] < 100 ? 1 : 0) + (s[O13] < 100 ? 1 : 0) + (s[O14] < 100 ? 1 : 0) + (s[O15] < 100 ? 1 : 0) + (s[O16] < 100 ? 1 : 0) >= 2) rules.Add(135);
        if ((s[O17] < 100 ? 1 : 0) + (s[O18] < 100 ? 1 : 0) + (s[O19] < 100 ? 1 : 0) + (s[O20] < 100 ? 1 : 0) >= 2) rules.Add(136);
        if ((s[O21] < 100 ? 1 : 0) + (s[O22] < 100 ? 1 : 0) + (s[O23] < 100 ? 1 : 0) >= 1) rules.Add(137);
        if ((s[O24] < 100 ? 1 : 0) + (s[O25] < 100 ? 1 : 0) + (s[O26] < 100 ? 1 : 0) + (s[O27] < 100 ? 1 : 0) + (s[O28] < 100 ? 1 : 0) >= 3) rules.Add(138);
        if (s[O13] < 90 && s[O8] < 85) rules.Add(139);
        if (s[O19] < 70 && s[O18] < 85) rules.Add(140);
        if (s[I8] < 85 || s[I10] < 85) rules.Add(141);
        if (s[O16] < 85 && s[E1] < 95) rules.Add(142);
        if (s[O25] < 100 || s[O8] < 50) rules.Add(143);
        if (s[O6] < 70 || s[O26] < 95) rules.Add(144);
        if (s[I11] < 100 || s[E8] < 95) rules.Add(145);
        if (s[O18] < 85 || s[I2] < 85) rules.Add(146);
        if (s[I9] < 70 || s[O16] < 85) rules.Add(147);
        if (s[O18] < 85 || s[O22] < 85) rules.Add(148);
        if (s[O23] < 100 && s[O1] < 85) rules.Add(149);
        if (s[O4] < 90 && s[E2] < 95) rules.Add(150);
        if (s[I8] < 90 && s[O28] < 95) rules.Add(151);
        if (s[E5] < 100 || s[E3] < 50) rules.Add(152);
        if (s[O16] < 85 && s[O25] < 95) rules.Add(153);
        if (s[O17] < 90 && s[O20] < 85) rules.Add(154);
        if (s[O17] < 100 || s[O7] < 95) rules.Add(155);
        if (s[E6] < 85 && s[O2] < 85) rules.Add(156);
        if (s[I12] < 100 || s[E1] < 95) rules.Add(157);
        if (s[I9] < 85 || s[O3] < 95) rules.Add(158);
        if (s[O19] < 85 && s[E1] < 85) rules.Add(159);
    }
}
