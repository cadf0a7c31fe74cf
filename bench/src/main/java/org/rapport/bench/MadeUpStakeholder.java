package org.rapport.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Who a stakeholder is; of each number always the same one.
 *
 * @param account who is responsible; null where nobody is
 */
record MadeUpStakeholder(
    int number,
    MadeUpName name,
    MadeUpName contact,
    String form,
    String status,
    Set<Integer> groups,
    Long account,
    Instant registered) {

  static final int FIRST_ID = 1_000;

  private static final int GROUPS = 21;
  private static final int OTHER_AGENTS = 500;
  private static final int FIRST_OTHER_AGENT = 1_000_000;
  private static final int AGENTS_OWN = 200;
  private static final int DAYS = 1_000;

  /**
   * @param total how many there will be: they were registered evenly over the last years
   * @param agent whose the first ones are
   */
  static MadeUpStakeholder of(int number, int total, Instant now, long agent) {
    SplittableRandom random = new SplittableRandom(number);
    int kind = random.nextInt(10);
    boolean person = kind < 6;
    Set<Integer> groups = new TreeSet<>(Set.of(1 + random.nextInt(GROUPS)));
    if (random.nextBoolean()) {
      groups.add(1 + random.nextInt(GROUPS));
    }
    return new MadeUpStakeholder(
        number,
        name(number, person),
        name(number + 7, true),
        person ? "INDIVIDUAL" : kind < 9 ? "ORGANIZATION" : "UNIT",
        random.nextInt(5) < 3 ? "EXISTING" : "POTENTIAL",
        groups,
        account(number, agent),
        now.minus(Duration.ofMinutes(DAYS * 1_440L * (total - number) / total)));
  }

  private static MadeUpName name(int number, boolean person) {
    boolean chinese = number % 2 == 0;
    if (person) {
      return chinese ? MadeUpName.chinesePerson(number) : MadeUpName.englishPerson(number);
    }
    return chinese
        ? MadeUpName.chineseOrganization(number)
        : MadeUpName.englishOrganization(number);
  }

  /** One in ten is nobody's. */
  private static Long account(int number, long agent) {
    if (number % 10 == 0) {
      return null;
    }
    return number <= AGENTS_OWN ? agent : FIRST_OTHER_AGENT + number % OTHER_AGENTS;
  }

  long id() {
    return FIRST_ID + number;
  }

  LocalDate day() {
    return LocalDate.ofInstant(registered, ZoneOffset.UTC);
  }

  boolean isExisting() {
    return status.equals("EXISTING");
  }

  String phone() {
    return "139" + (10_000_000 + number);
  }

  String email() {
    return "person" + number + "@example.org";
  }

  Set<String> facets() {
    Set<String> facets =
        new TreeSet<>(Set.of("s:" + status, "f:" + form, "e:INFLUENCES", "o:THEY_CONTACTED"));
    groups.forEach(group -> facets.add("g:" + group));
    facets.add(account == null ? "a:none" : "a:" + account);
    return facets;
  }

  /** What likely duplicates share one of. */
  Set<String> keys() {
    String kind = name.person() ? "p" : "o";
    String core = name.text().toLowerCase(Locale.ROOT).replaceAll("有限公司| ltd| ", "");
    Set<String> keys =
        new TreeSet<>(Set.of("#" + phone().substring(1), "@" + email(), kind + "=" + core));
    keys.add(kind + "~" + (core.charAt(0) > 'z' ? name.reading() : core));
    if (!name.person() && core.length() >= 4) {
      keys.add("o<" + core.substring(0, 4));
      keys.add("o>" + core.substring(core.length() - 4));
    }
    return keys;
  }

  MadeUpSearch search() {
    return new MadeUpSearch().name(name).found(phone()).found(email()).name(contact);
  }
}
