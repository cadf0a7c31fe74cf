package org.rapport.feedback.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.kernel.BilingualName;

/** A rule as it is kept; one that has ended stays, for the cases whose history names it. */
@Entity
@Table(schema = "feedback", name = "routing_rule")
class KeptRule {

  @Id private long id;

  private int place;
  private int version;

  @Column(name = "name_english")
  private String nameEnglish;

  @Column(name = "name_chinese")
  private String nameChinese;

  private boolean ended;

  @Enumerated(EnumType.STRING)
  private FeedbackType type;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  @Column(name = "stakeholder_group")
  private Long group;

  private String service;
  private String keywords;
  private String handlers;
  private String queue;

  @Enumerated(EnumType.STRING)
  @Column(name = "least_severity")
  private Severity leastSeverity;

  private String alerts;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private Long savedBy;

  protected KeptRule() {}

  KeptRule(long id, int place) {
    this.id = id;
    this.place = place;
  }

  /**
   * @param entry checked
   */
  void say(RuleEntry entry, Long by, Instant at) {
    version++;
    nameEnglish = entry.nameEnglish();
    nameChinese = entry.nameChinese();
    ended = entry.ended();
    type = entry.conditions().type();
    severity = entry.conditions().severity();
    group = entry.conditions().group();
    service = entry.conditions().service();
    keywords = String.join("\n", entry.conditions().keywords());
    handlers = joined(entry.effect().handlers());
    queue = entry.effect().queue();
    leastSeverity = entry.effect().leastSeverity();
    alerts = joined(entry.effect().alerts());
    savedBy = by;
    savedAt = at;
  }

  void moveTo(int newPlace) {
    place = newPlace;
  }

  Rule shown() {
    List<String> words = keywords.isEmpty() ? List.of() : List.of(keywords.split("\n"));
    return new Rule(
        id,
        place,
        version,
        new BilingualName(nameEnglish, nameChinese),
        ended,
        new RuleConditions(type, severity, group, service, words),
        new RuleEffect(accounts(handlers), queue, leastSeverity, accounts(alerts)));
  }

  private static String joined(List<Long> accounts) {
    return accounts.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Long> accounts(String joined) {
    return joined.isEmpty() ? List.of() : Stream.of(joined.split(" ")).map(Long::valueOf).toList();
  }
}
