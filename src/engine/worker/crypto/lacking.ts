import { missing } from '../bindings/missing.ts';
import { lackingMembers } from './lacking-members.ts';

/** Constants that the library reads while it is evaluated; the values are those of C++. */
const constants = {
  EVP_PKEY_ED25519: 1087,
  EVP_PKEY_ED448: 1088,
  EVP_PKEY_ML_DSA_44: 1457,
  EVP_PKEY_ML_DSA_65: 1458,
  EVP_PKEY_ML_DSA_87: 1459,
  EVP_PKEY_ML_KEM_1024: 1456,
  EVP_PKEY_ML_KEM_512: 1454,
  EVP_PKEY_ML_KEM_768: 1455,
  EVP_PKEY_X25519: 1034,
  EVP_PKEY_X448: 1035,
  OPENSSL_EC_EXPLICIT_CURVE: 0,
  OPENSSL_EC_NAMED_CURVE: 1,
  kKeyEncodingPKCS1: 0,
  kKeyEncodingPKCS8: 1,
  kKeyEncodingSEC1: 3,
  kKeyEncodingSPKI: 2,
  kKeyFormatDER: 0,
  kKeyFormatJWK: 2,
  kKeyFormatPEM: 1,
  kKeyFormatRawPrivate: 4,
  kKeyFormatRawPublic: 3,
  kKeyFormatRawSeed: 5,
  kKeyFormatStore: 6,
  kKeyVariantAES_OCB_128: 12,
  kKeyVariantRSA_PSS: 1,
  kKeyVariantRSA_SSA_PKCS1_v1_5: 0,
  kSigEncDER: 0,
  kSigEncP1363: 1,
  kTypeArgon2d: 0,
  kTypeArgon2i: 1,
  kTypeArgon2id: 2,
};

/** Members of the binding that throw an error which names what they are needed for. */
export function createLacking(): Record<string, unknown> {
  const functions = Object.entries(lackingMembers).map(([name, use]) => {
    const lacking = missing(use);
    // A function, so that it can be called with `new` too.
    return [
      name,
      function lackingMember() {
        lacking();
      },
    ];
  });
  return { ...constants, ...Object.fromEntries(functions) };
}
