package org.mindlinked.server.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.mindlinked.pages.site.Asset;

/** The style sheets and scripts, by name: there are no others. */
final class AssetPage implements Page {
  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getPathInfo();
    Optional<Asset> asset = Asset.named(path == null ? "" : path.substring(1));
    if (asset.isEmpty()) {
      response.sendError(404);
      return;
    }
    response.setContentType(asset.get().type());
    // The address changes with the bytes.
    response.setHeader(
        "Cache-Control",
        asset.get().version().equals(request.getParameter("v"))
            ? "public, max-age=31536000, immutable"
            : "no-cache");
    try (InputStream bytes = asset.get().open()) {
      bytes.transferTo(response.getOutputStream());
    }
  }
}
