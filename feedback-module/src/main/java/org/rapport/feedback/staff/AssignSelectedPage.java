package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.cases.AssignCase;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.platform.Texts;

/** Gives several cases of the inbox to one person in one go. */
@Named
@RequestScoped
public class AssignSelectedPage {

  @Inject private AssignCase assignCase;
  @Inject private Texts texts;

  @Inject @RequestParameterValuesMap private Map<String, String[]> parameters;

  private Long assignee;

  /** What cannot be given away, because it is decided or about that person, is left and said. */
  public void assign() {
    List<String> references = List.of(parameters.getOrDefault("selected", new String[0]));
    if (references.isEmpty()) {
      throw Invalid.field("to", Message.of("feedback", "inbox.assign.nothing"));
    }
    long given = references.stream().filter(this::isGiven).count();
    say(FacesMessage.SEVERITY_INFO, "inbox.assign.done", given);
    if (given < references.size()) {
      say(FacesMessage.SEVERITY_WARN, "inbox.assign.left", references.size() - given);
    }
  }

  private boolean isGiven(String reference) {
    try {
      assignCase.to(CaseAt.latest(reference), assignee);
      return true;
    } catch (Refusal | NotFound e) {
      return false;
    }
  }

  private void say(FacesMessage.Severity severity, String key, long count) {
    String text = texts.here(Message.of("feedback", key, count));
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
  }

  public Long getAssignee() {
    return assignee;
  }

  public void setAssignee(Long assignee) {
    this.assignee = assignee;
  }
}
