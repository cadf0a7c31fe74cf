package org.rapport.stakeholder.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;

/** One made-up stakeholder; two of three keep their record in Chinese. */
final class MadeUp {

  /** A change of the status some days ago. */
  record Change(StakeholderStatus status, long daysAgo, String reason) {}

  private static final long SIGNED_AFTER = 60;
  private static final DemonstrationWords.Pair ROLE =
      new DemonstrationWords.Pair("项目主管", "Project lead");
  private static final DemonstrationWords.Pair SECOND_ROLE =
      new DemonstrationWords.Pair("联络人", "Liaison");

  private final DemonstrationWords words;
  private final SplittableRandom random;
  private final int number;
  private final DemonstrationKind kind;
  private final boolean chinese;

  MadeUp(DemonstrationWords words, SplittableRandom random, int number) {
    this.words = words;
    this.random = random;
    this.number = number;
    this.kind = words.kinds.get(number % words.kinds.size());
    this.chinese = number % 3 != 2;
  }

  StakeholderEntry entry() {
    boolean person = kind.form() == StakeholderForm.INDIVIDUAL;
    return new StakeholderEntry(
        name(chinese),
        person ? null : name(!chinese),
        kind.form(),
        kind.about().in(chinese),
        phone(number),
        "contact" + number + "@stakeholder.example",
        person ? null : words.nth("places", number).in(chinese),
        person ? null : "https://stakeholder" + number + ".example",
        source(),
        words.person(number + 71, chinese),
        kind.effects(),
        resources(),
        kind.groups(),
        kind.traits(),
        kind.role());
  }

  List<ContactEntry> contacts(LocalDate day) {
    List<ContactEntry> contacts = new ArrayList<>();
    boolean person = kind.form() == StakeholderForm.INDIVIDUAL;
    String first = person ? name(chinese) : words.person(number * 5 + 31, chinese);
    contacts.add(contact(first, person ? null : ROLE.in(chinese), 1, day));
    if (!person && number % 2 == 0) {
      String second = words.person(number * 5 + 33, chinese);
      contacts.add(contact(second, SECOND_ROLE.in(chinese), 2, day));
    }
    return contacts;
  }

  String firstReason() {
    return chinese ? "社区开放日上相识。" : "Met at the neighborhood’s open day.";
  }

  /** Most become existing ones after a while, and a few of these potential again. */
  List<Change> laterChanges(long age) {
    List<Change> changes = new ArrayList<>();
    if (age > SIGNED_AFTER && number % 5 != 0) {
      long signed = age - SIGNED_AFTER / 2 - random.nextLong(SIGNED_AFTER / 2);
      changes.add(
          new Change(
              StakeholderStatus.EXISTING,
              signed,
              chinese ? "签署了合作协议。" : "Signed an agreement to work together."));
      if (number % 9 == 4 && signed > SIGNED_AFTER) {
        changes.add(
            new Change(
                StakeholderStatus.POTENTIAL,
                random.nextLong(1, SIGNED_AFTER),
                chinese ? "项目目标已达成，转为日常维护。" : "The goal is met; we stay in touch."));
      }
    }
    return changes;
  }

  private List<ResourceEntry> resources() {
    return kind.resources().stream()
        .sorted()
        .map(k -> new ResourceEntry(k, words.nth(k.name(), number).in(chinese)))
        .toList();
  }

  private ContactEntry contact(String name, String role, int line, LocalDate day) {
    boolean greets = random.nextInt(4) > 0;
    YearlyDay birthday = new YearlyDay(null, 1 + random.nextInt(12), 1 + random.nextInt(28));
    return new ContactEntry(
        name,
        role,
        line == 1,
        phone(number * 3 + line),
        "person" + number + "-" + line + "@stakeholder.example",
        chinese ? "wx_demo" + number + line : null,
        chinese ? Medium.WECHAT : Medium.EMAIL,
        chinese ? Language.CHINESE : Language.ENGLISH,
        null,
        List.of(
            new ConsentEntry(ConsentPurpose.GREETINGS, greets, day),
            new ConsentEntry(ConsentPurpose.SURVEYS, random.nextInt(3) > 0, day)),
        List.of(
            new DateEntry(
                chinese ? "生日" : "Birthday", birthday.toString(), chinese && number % 4 == 0)));
  }

  /** No subscriber's number begins with 0, so nobody is ever called by mistake. */
  private String phone(int n) {
    return "0755-0" + (100 + n % 900) + " " + (1000 + random.nextInt(9000));
  }

  /** Most come by themselves or are referred; few are found by the center as such. */
  private SourceKind source() {
    int one = (7 * number + number / 13) % 10;
    return SourceKind.values()[one < 3 ? 0 : one < 7 ? 1 : one < 9 ? 2 : 3];
  }

  /** No two of a kind share a name until places and names of organizations run out. */
  private String name(boolean inChinese) {
    int round = number / words.kinds.size();
    return kind.name()
        .in(inChinese)
        .replace("{place}", words.nth("places", number * 7 + round).in(inChinese))
        .replace("{name}", words.nth("names", number * 5 + round).in(inChinese))
        .replace("{person}", words.person(number, inChinese));
  }
}
