export const bodyTail =
  /^\p{L}{2,}(?:news|bank|tech|soft|press|pharma|chem|corp|media|gas|tel|telecom|motors|steel|power|airways|air|jet|works|werke|games|net|com|leaks|watch|tube|flix|book|gram|post|zeitung|blatt|union|avia|neft|prom)$/u;
