// The look-up's camera, where the browser reads codes itself. A scanner that types needs none of this: it ends with Enter.
for (const form of document.querySelectorAll("form[data-scan]")) {
  if (!("BarcodeDetector" in window) || !navigator.mediaDevices) break;
  const input = form.querySelector("input[name=q]");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = form.dataset.scan;
  form.querySelector(".row").append(button);
  button.addEventListener("click", async () => {
    const said = form.querySelector(".said");
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    } catch {
      said.textContent = form.dataset.noCamera;
      return;
    }
    const video = document.createElement("video");
    video.muted = true;
    video.playsInline = true;
    video.srcObject = stream;
    form.append(video);
    await video.play();
    const detector = new BarcodeDetector();
    const look = async () => {
      const found = await detector.detect(video).catch(() => []);
      if (found.length === 0) { requestAnimationFrame(look); return; }
      for (const track of stream.getTracks()) track.stop();
      video.remove();
      input.value = found[0].rawValue;
      form.requestSubmit();
    };
    look();
  });
}
