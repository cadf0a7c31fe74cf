package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.TryRouting;
import org.rapport.feedback.routing.Trial;
import org.rapport.feedback.routing.Verdict;
import org.rapport.stakeholder.GroupName;

/** Tries the rules of routing with a case that is made up. */
@Named
@ViewScoped
public class RoutingTrialPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TryRouting tryRouting;
  @Inject private LimitWords limits;
  @Inject private RoutingWords words;

  private FeedbackType type = FeedbackType.COMPLAINT;
  private Severity severity;
  private Long group;
  private String about;
  private String text;
  private transient Trial trial;

  public void ask() {
    trial = tryRouting.with(type, severity, group, about, text);
  }

  /** Null until asked for. */
  public Trial getTrial() {
    return trial;
  }

  public String name(Verdict verdict) {
    return words.name(verdict.rule());
  }

  public String misses(Verdict verdict) {
    return words.misses(verdict);
  }

  public String does(Verdict verdict) {
    return words.does(verdict.rule().effect());
  }

  public String getHandler() {
    return trial.handler() == null ? null : words.names(List.of(trial.handler()));
  }

  public FeedbackType[] getTypes() {
    return FeedbackType.values();
  }

  public Severity[] getSeverities() {
    return Severity.values();
  }

  public List<GroupName> getGroups() {
    return limits.groups();
  }

  public String group(GroupName one) {
    return limits.name(one);
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

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
