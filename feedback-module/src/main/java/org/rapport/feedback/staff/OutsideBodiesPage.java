package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.feedback.referrals.BodyView;
import org.rapport.feedback.referrals.KeepBodies;
import org.rapport.platform.RequestLanguage;

/** The bodies outside to which complaints can be referred (mission C9). */
@Named
@ViewScoped
public class OutsideBodiesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepBodies bodies;

  public List<BodyView> getBodies() {
    return bodies.all();
  }

  public String name(BodyView one) {
    return one.name(RequestLanguage.current());
  }

  public String address(BodyView one) {
    return one.address(RequestLanguage.current());
  }

  public String reach(BodyView one) {
    return one.reach(RequestLanguage.current());
  }
}
