package org.rapport.feedback.staff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.Profile;
import org.rapport.feedback.deadlines.ProfileConditions;
import org.rapport.feedback.deadlines.ProfileEntry;
import org.rapport.feedback.deadlines.Term;

/** A profile of time limits as it is typed. */
public class ProfileForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, TermField> limits = new LinkedHashMap<>();
  private String nameEnglish;
  private String nameChinese;
  private LocalDate validFrom;
  private boolean ended;
  private FeedbackType type;
  private Severity severity;
  private Long group;
  private String contract;

  ProfileForm() {
    fill(Map.of());
  }

  /** Starts from a version; when that began to count is past. */
  ProfileForm(Profile known) {
    fill(known.limits());
    nameEnglish = known.nameEnglish();
    nameChinese = known.nameChinese();
    ended = known.ended();
    type = known.conditions().type();
    severity = known.conditions().severity();
    group = known.conditions().group();
    contract = known.conditions().contract();
  }

  private void fill(Map<LimitKind, Term> known) {
    for (LimitKind kind : LimitKind.values()) {
      limits.put(kind.name(), new TermField(kind, known.get(kind)));
    }
  }

  ProfileEntry entry() {
    Violations violations = new Violations();
    Map<LimitKind, Term> terms = new EnumMap<>(LimitKind.class);
    limits.values().forEach(field -> terms.put(field.getKind(), violations.take(field::read)));
    violations.refuse();
    terms.values().removeIf(term -> term == null);
    return new ProfileEntry(
        nameEnglish,
        nameChinese,
        validFrom,
        ended,
        new ProfileConditions(type, severity, group, contract),
        terms);
  }

  /** By the name of what is limited. */
  public Map<String, TermField> getLimits() {
    return limits;
  }

  public Term.Unit[] getUnits() {
    return Term.Unit.values();
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

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
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

  public String getContract() {
    return contract;
  }

  public void setContract(String contract) {
    this.contract = contract;
  }
}
