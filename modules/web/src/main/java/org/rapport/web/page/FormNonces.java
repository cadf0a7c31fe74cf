package org.rapport.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.util.Iterator;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes the page's script nonce into every form of the staff's pages. PrimeFaces refuses a post
 * without it and adds it by script only, but Rapport's forms work without script too.
 */
public class FormNonces extends RenderKitFactory {

  private static final String PARAMETER = "primefaces.nonce";

  private final RenderKitFactory wrapped;

  public FormNonces(RenderKitFactory wrapped) {
    super(wrapped);
    this.wrapped = wrapped;
  }

  @Override
  public RenderKit getRenderKit(FacesContext context, String id) {
    RenderKit kit = wrapped.getRenderKit(context, id);
    return kit == null ? null : new Kit(kit);
  }

  @Override
  public void addRenderKit(String id, RenderKit kit) {
    wrapped.addRenderKit(id, kit);
  }

  @Override
  public Iterator<String> getRenderKitIds() {
    return wrapped.getRenderKitIds();
  }

  @Override
  public RenderKitFactory getWrapped() {
    return wrapped;
  }

  private static final class Kit extends RenderKitWrapper {

    Kit(RenderKit wrapped) {
      super(wrapped);
    }

    @Override
    public Renderer<?> getRenderer(String family, String type) {
      Renderer<?> renderer = super.getRenderer(family, type);
      return renderer != null && family.equals(UIForm.COMPONENT_FAMILY)
          ? new Form(renderer)
          : renderer;
    }
  }

  private static final class Form extends RendererWrapper {

    Form(Renderer<?> wrapped) {
      super(wrapped);
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent form) throws IOException {
      if (context instanceof PrimeFacesContext) {
        writeNonce(context, form);
      }
      super.encodeEnd(context, form);
    }

    private static void writeNonce(FacesContext context, UIComponent form) throws IOException {
      ResponseWriter writer = context.getResponseWriter();
      writer.startElement("input", form);
      writer.writeAttribute("type", "hidden", null);
      writer.writeAttribute("name", PARAMETER, null);
      writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
      writer.endElement("input");
    }
  }
}
