package org.rapport.stakeholder.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapport.stakeholder.registry.SearchWords;

/**
 * What is left of a name when everything is taken away that people write or leave out at will:
 * width, case, traditional characters, brackets, punctuation, blanks, and of an organization the
 * words of its legal form.
 */
final class CoreName {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Longer ones first, because they hold shorter ones. */
  private static final List<String> CHINESE_FORMS =
      List.of("股份有限公司", "有限责任公司", "有限公司", "责任公司", "集团", "总公司", "公司");

  private static final Set<String> LATIN_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "llc",
          "llp",
          "plc",
          "corp",
          "corporation",
          "co",
          "company",
          "gmbh",
          "ag",
          "kg",
          "sa",
          "srl",
          "bv",
          "nv",
          "pte",
          "pty",
          "oy",
          "ab",
          "the",
          "and");

  /** What organizations are, which says little about which one it is; longer ones first. */
  private static final List<String> CHINESE_KINDS =
      List.of(
          "社会工作服务中心",
          "社工服务中心",
          "社会服务中心",
          "志愿者协会",
          "街道办事处",
          "居民委员会",
          "村民委员会",
          "业主委员会",
          "服务中心",
          "居委会",
          "村委会",
          "委员会",
          "办事处",
          "民政局",
          "联合会",
          "促进会",
          "基金会",
          "研究院",
          "研究所",
          "事务所",
          "协会",
          "学会",
          "基金",
          "中心",
          "学校",
          "医院",
          "大学",
          "街道",
          "社区",
          "贸易",
          "科技");

  private static final Set<String> LATIN_KINDS =
      Set.of(
          "association",
          "foundation",
          "society",
          "center",
          "centre",
          "office",
          "bureau",
          "department",
          "committee",
          "council",
          "community",
          "subdistrict",
          "district",
          "service",
          "services",
          "social",
          "work",
          "workers",
          "volunteers",
          "trading",
          "school",
          "hospital",
          "university",
          "institute",
          "group",
          "of",
          "for");

  private CoreName() {}

  static String ofPerson(String name) {
    return String.join("", words(name));
  }

  static String ofOrganization(String name) {
    return without(words(name), LATIN_FORMS, CHINESE_FORMS);
  }

  /**
   * What is left when what kind of organization it is goes too; all of it where that is nothing.
   */
  static String own(String name) {
    List<String> words = words(name).stream().filter(word -> !LATIN_FORMS.contains(word)).toList();
    String own = without(words, LATIN_KINDS, CHINESE_FORMS);
    for (String kind : CHINESE_KINDS) {
      own = own.replace(kind, "");
    }
    return own.isEmpty() ? ofOrganization(name) : own;
  }

  private static String without(List<String> words, Set<String> latin, List<String> chinese) {
    String left =
        words.stream().filter(word -> !latin.contains(word)).collect(Collectors.joining());
    for (String part : chinese) {
      left = left.replace(part, "");
    }
    return left.isEmpty() ? String.join("", words) : left;
  }

  private static List<String> words(String name) {
    return Arrays.stream(BETWEEN_WORDS.split(SearchWords.normal(name)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
