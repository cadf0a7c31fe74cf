package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.models.AnalyzeCulture;
import org.rapport.stakeholder.models.CultureFinding;
import org.rapport.stakeholder.models.CultureView;
import org.rapport.stakeholder.models.KeepPolicy;
import org.rapport.stakeholder.models.PolicyKind;
import org.rapport.stakeholder.models.PolicyView;

/** The culture as of a day, the newest unless the address names another, and the requirements. */
@Named
@RequestScoped
public class CulturePage {

  @Inject private AnalyzeCulture culture;
  @Inject private KeepPolicy policies;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  private List<CultureView> all;
  private CultureView analysis;
  private List<PolicyView> requirements;

  @PostConstruct
  void load() {
    all = culture.all();
    requirements = policies.all(PolicyKind.STRATEGIC_REQUIREMENT);
    Long id = Parameters.number("id");
    analysis = all.stream().filter(one -> id == null || one.id() == id).findFirst().orElse(null);
    if (id != null && analysis == null) {
      throw new NotFound();
    }
  }

  public List<CultureView> getAll() {
    return all;
  }

  /** Null where there is none yet. */
  public CultureView getAnalysis() {
    return analysis;
  }

  /** The analysis before the one shown, null where that is the first. */
  public CultureView getBefore() {
    int next = all.indexOf(analysis) + 1;
    return next < all.size() ? all.get(next) : null;
  }

  public CultureWeb getWeb() {
    return CultureWeb.of(analysis, getBefore());
  }

  /** What the drawing shows, for who cannot see it. */
  public String getMarks() {
    return analysis.facts().findings().stream().map(this::mark).collect(Collectors.joining(", "));
  }

  private String mark(CultureFinding finding) {
    return text("models.culture." + finding.element())
        + " "
        + text("models.culture.mark.of", finding.mark());
  }

  private String text(String key, Object... parts) {
    return texts.here(Message.of("stakeholder", key, parts));
  }

  public List<PolicyView> getRequirements() {
    return requirements;
  }

  public boolean isWriting() {
    return user.may(Permission.MODELS_MANAGE);
  }
}
