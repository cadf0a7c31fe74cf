package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.models.ConfirmCulture;

/** Records what a wider audience said to the analysis of the culture. */
@Named
@ViewScoped
public class ConfirmCulturePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ConfirmCulture confirm;
  @Inject private Notices notices;
  @Inject private Clock clock;
  @Inject private Settings settings;

  private ConfirmationDraft draft;

  @PostConstruct
  void load() {
    draft = new ConfirmationDraft(LocalDate.ofInstant(clock.instant(), settings.timeZone()));
  }

  public String save() {
    confirm.with(draft.entry());
    notices.good("confirm.kept");
    return ModelPlaces.to("culture");
  }

  public ConfirmationDraft getDraft() {
    return draft;
  }
}
