export const governing =
  /\b(?:federation|league|association|union|committee|council|commission|board|agency|authority|organisation|nations)\b/;

export const official =
  /\b(?:ministry|department|court|tribunal|university|commission|council|agency|party|union|senate|parliament|congress|army|navy|police|committee|board|institute|bank|association|federation|league|administration|service|office|government)\b/;
