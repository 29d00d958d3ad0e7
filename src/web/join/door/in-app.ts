/** Apps that open links inside themselves, as they name themselves; a bare web view of Android or iOS is in some app. */
const APPS =
  /FBAN|FBAV|FB_IAB|Instagram|Messenger|WhatsApp|Line\/|Snapchat|LinkedInApp|Twitter|TikTok|musical_ly|Teams\/|TeamsMobile|Outlook|OutlookMobile|GSA\/|MicroMessenger|; wv\)/i;

/** Whether a browser is one inside an app, where a page is easily lost. Takes what it calls itself. */
export function isInApp(userAgent: string): boolean {
  if (APPS.test(userAgent)) return true;
  // Safari and every real browser on iOS say so; what an app shows does not.
  return /iP(hone|ad|od)/.test(userAgent) && /AppleWebKit/.test(userAgent) && !/Safari\//.test(userAgent);
}
