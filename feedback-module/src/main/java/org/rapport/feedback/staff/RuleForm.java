package org.rapport.feedback.staff;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.routing.Rule;
import org.rapport.feedback.routing.RuleConditions;
import org.rapport.feedback.routing.RuleEffect;
import org.rapport.feedback.routing.RuleEntry;

/** A rule of routing as it is typed. */
public class RuleForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String nameEnglish;
  private String nameChinese;
  private boolean ended;
  private FeedbackType type;
  private Severity severity;
  private Long group;
  private String service;
  private String keywords;
  private Long[] handlers = {};
  private String queue;
  private Severity leastSeverity;
  private Long[] alerts = {};

  RuleForm() {}

  RuleForm(Rule known) {
    nameEnglish = known.name().english();
    nameChinese = known.name().chinese();
    ended = known.ended();
    type = known.conditions().type();
    severity = known.conditions().severity();
    group = known.conditions().group();
    service = known.conditions().service();
    keywords = String.join("\n", known.conditions().keywords());
    handlers = known.effect().handlers().toArray(Long[]::new);
    queue = known.effect().queue();
    leastSeverity = known.effect().leastSeverity();
    alerts = known.effect().alerts().toArray(Long[]::new);
  }

  RuleEntry entry() {
    List<String> words =
        keywords == null ? List.of() : Stream.of(keywords.split("[\\n,，、;；]")).toList();
    return new RuleEntry(
        nameEnglish,
        nameChinese,
        ended,
        new RuleConditions(type, severity, group, service, words),
        new RuleEffect(List.of(handlers), queue, leastSeverity, List.of(alerts)));
  }

  public FeedbackType[] getTypes() {
    return FeedbackType.values();
  }

  public Severity[] getSeverities() {
    return Severity.values();
  }

  public String getNameEnglish() {
    return nameEnglish;
  }

  public void setNameEnglish(String nameEnglish) {
    this.nameEnglish = nameEnglish;
  }

  public String getNameChinese() {
    return nameChinese;
  }

  public void setNameChinese(String nameChinese) {
    this.nameChinese = nameChinese;
  }

  public boolean isEnded() {
    return ended;
  }

  public void setEnded(boolean ended) {
    this.ended = ended;
  }

  public FeedbackType getType() {
    return type;
  }

  public void setType(FeedbackType type) {
    this.type = type;
  }

  public Severity getSeverity() {
    return severity;
  }

  public void setSeverity(Severity severity) {
    this.severity = severity;
  }

  public Long getGroup() {
    return group;
  }

  public void setGroup(Long group) {
    this.group = group;
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public String getKeywords() {
    return keywords;
  }

  public void setKeywords(String keywords) {
    this.keywords = keywords;
  }

  public Long[] getHandlers() {
    return handlers;
  }

  public void setHandlers(Long[] handlers) {
    this.handlers = handlers;
  }

  public String getQueue() {
    return queue;
  }

  public void setQueue(String queue) {
    this.queue = queue;
  }

  public Severity getLeastSeverity() {
    return leastSeverity;
  }

  public void setLeastSeverity(Severity leastSeverity) {
    this.leastSeverity = leastSeverity;
  }

  public Long[] getAlerts() {
    return alerts;
  }

  public void setAlerts(Long[] alerts) {
    this.alerts = alerts;
  }
}
