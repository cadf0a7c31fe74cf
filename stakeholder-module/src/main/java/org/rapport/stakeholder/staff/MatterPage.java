package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.interests.MatterView;
import org.rapport.stakeholder.interests.ReadInterests;

/** What sponsor, customer, user and others want of one matter, side by side. */
@Named
@RequestScoped
public class MatterPage {

  @Inject private ReadInterests read;

  private MatterView matter;

  @PostConstruct
  void load() {
    String key = Parameters.text("of");
    if (key == null) {
      throw new NotFound();
    }
    matter = read.matter(key);
  }

  static String address(String key) {
    return "/staff/interests/matter?of=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
  }

  public MatterView getMatter() {
    return matter;
  }
}
