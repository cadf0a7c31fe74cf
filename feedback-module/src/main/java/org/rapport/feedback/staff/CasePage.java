package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.AssignCase;
import org.rapport.feedback.cases.Care;
import org.rapport.feedback.cases.FileView;
import org.rapport.feedback.cases.JointView;
import org.rapport.feedback.cases.KeepCare;
import org.rapport.feedback.cases.MessageView;
import org.rapport.feedback.cases.ReadJointCases;
import org.rapport.feedback.cases.TimelineView;
import org.rapport.feedback.causes.CausePattern;
import org.rapport.feedback.causes.ReadCauses;
import org.rapport.feedback.deadlines.LimitsInForce;
import org.rapport.feedback.investigation.InvestigationView;
import org.rapport.feedback.investigation.ShowInvestigation;
import org.rapport.feedback.relations.RelateCases;
import org.rapport.feedback.relations.RelationView;
import org.rapport.feedback.similar.FindSimilar;
import org.rapport.feedback.similar.SimilarCase;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;

/** Everything about one case, and the next thing to do. */
@Named
@ViewScoped
public class CasePage extends CaseTask {

  private static final long serialVersionUID = 1L;
  private static final long KILOBYTE = 1024;
  private static final long MEGABYTE = KILOBYTE * 1024;

  @Inject private AssignCase assignCase;
  @Inject private CurrentUser user;
  @Inject private Texts texts;
  @Inject private TimelineWords words;
  @Inject private LimitsInForce limits;
  @Inject private ReadCauses causes;
  @Inject private FindSimilar similar;
  @Inject private RelateCases relate;
  @Inject private ReadJointCases joints;
  @Inject private CauseWords causeWords;
  @Inject private ShowInvestigation investigations;
  @Inject private KeepCare keepCare;

  private transient Care care;
  private transient InvestigationView investigation;
  private transient JointView joint;

  @Override
  public void load() {
    super.load();
    investigation = investigations.beside(getReference());
    joint = joints.of(getReference());
  }

  public InvestigationView getInvestigation() {
    return investigation;
  }

  /** The case becomes mine in one click. */
  public String take() {
    assignCase.to(at(), user.signedIn().id());
    return done("taken");
  }

  /** What is noted of the complainant’s needs; null where that is not for this person. */
  public Care getCare() {
    if (care == null && isMayHandle() && keepCare.isOpen(getReference())) {
      care = keepCare.of(getReference());
    }
    return care;
  }

  public boolean isMayReveal() {
    return getShown().identity() == Identity.CONFIDENTIAL && user.may(Permission.CASES_IDENTITY);
  }

  public boolean isMayHandle() {
    return user.may(Permission.CASES_HANDLE);
  }

  public boolean isMayAssign() {
    return user.may(Permission.CASES_ASSIGN);
  }

  public boolean isMine() {
    return getShown().assignee() != null
        && user.staff().filter(getShown().assignee()::equals).isPresent();
  }

  /** The task a handler most likely comes for: assess, plan, finding, decide or close. */
  public NextStep getNextStep() {
    return NextStep.of(getShown(), investigation);
  }

  /** Names of those who have no part in the second look. */
  public String getFirstStage() {
    return getShown().firstStage().stream()
        .map(StaffMember::name)
        .collect(Collectors.joining(", "));
  }

  /** Whether there is a contract with time limits of its own to choose, or one was chosen. */
  public boolean isContractual() {
    return getShown().contract() != null || !limits.contracts().isEmpty();
  }

  /** Files that did not come with a message. */
  public List<FileView> getOwnFiles() {
    List<Long> sent =
        getShown().messages().stream()
            .map(MessageView::files)
            .flatMap(List::stream)
            .map(FileView::id)
            .toList();
    return getShown().files().stream().filter(file -> !sent.contains(file.id())).toList();
  }

  /** The root cause named on closing, in one line; empty where none was. */
  public String getCause() {
    return causes
        .of(getReference())
        .map(named -> causeWords.name(named.cause()) + " · " + pattern(named.pattern()))
        .orElse("");
  }

  private String pattern(CausePattern pattern) {
    return causeWords.text("cause.pattern." + pattern);
  }

  /** Read once for each showing. */
  public JointView getJoint() {
    return joint;
  }

  public List<RelationView> getRelations() {
    return relate.of(getReference());
  }

  /** Cases that may be the same, while it is still to be decided. */
  public List<SimilarCase> getSimilar() {
    List<String> known = getRelations().stream().map(RelationView::reference).toList();
    return getShown().isOpen()
        ? similar.to(getReference()).stream()
            .filter(one -> !known.contains(one.reference()))
            .toList()
        : List.of();
  }

  public boolean isReopenable() {
    return !getShown().isOpen();
  }

  public boolean isClosable() {
    return getShown().state() == CaseState.DECIDED;
  }

  /** The size of a file as people say it. */
  public String size(long bytes) {
    boolean large = bytes >= MEGABYTE;
    long size = Math.max(1, bytes / (large ? MEGABYTE : KILOBYTE));
    return texts.here(Message.of("feedback", "casepage.size." + (large ? "mb" : "kb"), size));
  }

  public String said(Message message) {
    return texts.here(message);
  }

  public String happened(TimelineView entry) {
    return words.of(entry);
  }
}
