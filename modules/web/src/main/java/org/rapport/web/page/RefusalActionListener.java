package org.rapport.web.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Outage;
import org.rapport.platform.Texts;
import org.rapport.platform.TooManyAttempts;

/**
 * Turns what the domain says no to, and an outage, into messages on the same page, with everything
 * typed still there, so that no page bean has to.
 */
public class RefusalActionListener implements ActionListener {

  private static final Logger LOG = Logger.getLogger(RefusalActionListener.class.getName());
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;
  private static final String SECONDS_OF_AN_OUTAGE = "5";
  private static final String UNIQUE_VIOLATION = "23505";

  private final ActionListener wrapped;

  public RefusalActionListener(ActionListener wrapped) {
    this.wrapped = wrapped;
  }

  @Override
  public void processAction(ActionEvent event) {
    try {
      wrapped.processAction(event);
    } catch (RuntimeException e) {
      if (!shown(e)) {
        throw e;
      }
      FacesContext.getCurrentInstance().validationFailed();
      FacesContext.getCurrentInstance().renderResponse();
    }
  }

  private static boolean shown(Throwable thrown) {
    FacesContext faces = FacesContext.getCurrentInstance();
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      if (e instanceof Refusal refusal) {
        faces.addMessage(null, error(refusal.reason()));
        if (refusal instanceof TooManyAttempts attempts) {
          askToWait(faces.getExternalContext(), attempts);
        }
        return true;
      }
      if (e instanceof Invalid invalid) {
        invalid.violations().forEach(violation -> show(violation, faces));
        return true;
      }
      if (e instanceof OptimisticLockException || isTakenMeanwhile(e)) { // both were first
        faces.addMessage(null, error(Message.of("web", "errors.changed")));
        return true;
      }
    }
    Optional<Throwable> outage = Outage.behind(thrown);
    outage.ifPresent(reason -> askToComeBack(faces, reason));
    return outage.isPresent();
  }

  private static void askToComeBack(FacesContext faces, Throwable reason) {
    LOG.log(Level.WARNING, "a form was turned away", reason);
    faces.addMessage(null, error(Message.of("web", "errors.unavailable")));
    faces.getExternalContext().setResponseStatus(UNAVAILABLE);
    faces.getExternalContext().setResponseHeader("Retry-After", SECONDS_OF_AN_OUTAGE);
  }

  /** Two people made the same thing at once, and only the database saw both. */
  private static boolean isTakenMeanwhile(Throwable e) {
    return e instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
  }

  private static void askToWait(ExternalContext response, TooManyAttempts attempts) {
    response.setResponseStatus(TOO_MANY_REQUESTS);
    response.setResponseHeader("Retry-After", String.valueOf(attempts.pause().toSeconds()));
  }

  private static FacesMessage error(Message message) {
    String text = text(message);
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }

  private static String text(Message message) {
    return CDI.current().select(Texts.class).get().here(message);
  }

  /**
   * Beside the field the sentence is enough; in the summary the kernel's, which know no field, need
   * its label.
   */
  private static void show(Invalid.Violation violation, FacesContext faces) {
    UIComponent field = component(faces, violation.field());
    FacesMessage message = error(violation.message());
    if (field == null) {
      faces.addMessage(null, message);
      return;
    }
    Object label = field.getAttributes().get("label");
    if (label != null && violation.message().module().equals("kernel")) {
      message.setSummary(
          text(Message.of("web", "errors.field", asName(label), message.getDetail())));
    }
    faces.addMessage(field.getClientId(faces), message);
  }

  /** Some labels are questions; before a colon they are not. */
  private static String asName(Object label) {
    return String.valueOf(label).replaceAll("[?？]$", "");
  }

  /**
   * The component whose id is the field's name, wherever in the page it sits, from now on marked as
   * wrong; else none. An id holds no dot: {@code contact.name} is {@code contact-name}.
   */
  private static UIComponent component(FacesContext faces, String name) {
    String field = name.replace('.', '-');
    UIComponent[] found = new UIComponent[1];
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (context, component) -> {
              if (field.equals(component.getId())) {
                found[0] = marked(component);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found[0];
  }

  private static UIComponent marked(UIComponent component) {
    if (component instanceof EditableValueHolder input) {
      input.setValid(false);
    }
    return component;
  }
}
