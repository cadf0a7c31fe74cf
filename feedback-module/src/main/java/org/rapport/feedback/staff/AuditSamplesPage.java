package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.feedback.sampling.DrawSample;
import org.rapport.feedback.sampling.SampleView;
import org.rapport.feedback.sampling.SeeSamples;

/** The samples that were drawn, and drawing the next (mission C16). */
@Named
@ViewScoped
public class AuditSamplesPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int USUAL_SIZE = 25;

  @Inject private SeeSamples see;
  @Inject private DrawSample draw;

  private String quarter;
  private int size = USUAL_SIZE;
  private transient List<SampleView> samples;

  public void open() {
    quarter = see.next().toString();
  }

  public String draw() {
    String drawn = draw.of(quarter, size).quarter();
    return "/staff/admin/audit-sample?faces-redirect=true&quarter=" + drawn;
  }

  public List<SampleView> getSamples() {
    if (samples == null) {
      samples = see.all();
    }
    return samples;
  }

  public String getQuarter() {
    return quarter;
  }

  public void setQuarter(String quarter) {
    this.quarter = quarter;
  }

  public int getSize() {
    return size;
  }

  public void setSize(int size) {
    this.size = size;
  }
}
