export const SOMEBODY =
  /^(?:i|you|he|she|we|they|him|her|them|us|me|who|whom|somebody|someone|everybody|everyone|himself|herself|themselves)$/;
