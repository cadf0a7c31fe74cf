package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.Severity;
import org.rapport.feedback.bulk.ActOnMany;
import org.rapport.feedback.bulk.ManyAct;
import org.rapport.feedback.bulk.ManyDone;
import org.rapport.feedback.bulk.ManyWish;
import org.rapport.feedback.cases.LabelCase;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** Does one thing to several cases of the inbox in one go, and takes it back (mission C14). */
@Named
@RequestScoped
public class ActOnSelectedPage {

  @Inject private ActOnMany actOnMany;
  @Inject private LabelCase labelCase;
  @Inject private Texts texts;

  @Inject @RequestParameterValuesMap private Map<String, String[]> parameters;

  private Long assignee;
  private String label;
  private Severity severity;
  private ManyDone done;

  public void assign() {
    act(new ManyWish(ManyAct.ASSIGN, assignee, null, null), "assign");
  }

  public void putLabel() {
    require(label, "new-label");
    act(new ManyWish(ManyAct.LABEL, null, label, null), "label");
  }

  public void takeLabel() {
    require(label, "new-label");
    act(new ManyWish(ManyAct.UNLABEL, null, label, null), "unlabel");
  }

  public void assess() {
    require(severity, "new-severity");
    act(new ManyWish(ManyAct.SEVERITY, null, null, severity), "severity");
  }

  public void close() {
    act(new ManyWish(ManyAct.CLOSE, null, null, null), "close");
  }

  private static void require(Object chosen, String field) {
    if (chosen == null || chosen.toString().isBlank()) {
      throw Invalid.field(field, Message.of("kernel", "required"));
    }
  }

  /** What cannot be done to a case is left and said with its reason. */
  private void act(ManyWish wish, String key) {
    List<String> references = List.of(parameters.getOrDefault("selected", new String[0]));
    if (references.isEmpty()) {
      throw Invalid.field("to", Message.of("feedback", "inbox.assign.nothing"));
    }
    done = actOnMany.with(wish, references);
    tell(done, "inbox." + key + ".done");
  }

  public void undo(long id) {
    tell(actOnMany.undo(id), "inbox.undo.done");
  }

  private void tell(ManyDone what, String key) {
    if (!what.done().isEmpty()) {
      say(FacesMessage.SEVERITY_INFO, Message.of("feedback", key, what.done().size()));
    }
    for (ManyDone.Refused left : what.refused()) {
      say(
          FacesMessage.SEVERITY_WARN,
          Message.of("feedback", "many.left", left.reference(), texts.here(left.reason())));
    }
  }

  private void say(FacesMessage.Severity tone, Message message) {
    String text = texts.here(message);
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(tone, text, text));
  }

  /** Whether there is something to take back; what is posted is read before that is known. */
  public boolean isUndoing() {
    return getUndoable() != null
        || FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  /** The act just done, to take it back; null where there is none. */
  public Long getUndoable() {
    return done == null ? null : done.id();
  }

  public List<String> getLabels() {
    return labelCase.known();
  }

  public Severity[] getSeverities() {
    return Severity.values();
  }

  public Long getAssignee() {
    return assignee;
  }

  public void setAssignee(Long assignee) {
    this.assignee = assignee;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public Severity getSeverity() {
    return severity;
  }

  public void setSeverity(Severity severity) {
    this.severity = severity;
  }
}
